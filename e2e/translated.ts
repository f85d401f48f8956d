import type { BrowserContext, Locator, Page } from 'playwright/test'
import { expect, test as base } from './fixtures.ts'

/**
 * Lets every page of `context` be translated as Chrome does it: each text node is replaced by two
 * nested `font` elements, also when text appears or changes later. The translation has the words of
 * the original, so that tests find everything by its name, and what is still shown although React
 * has changed it is seen as out of date. Unlike Chrome, it replaces spaces between elements, too.
 */
async function translatePages(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const untranslated = 'head, script, style, textarea, font, [translate="no"], .notranslate'
    const translate = (node: Node) => {
      if (node.parentElement === null || node.parentElement.closest(untranslated)) return
      const [outer, inner] = ['font', 'font'].map((name) => document.createElement(name))
      if (!outer || !inner) return
      for (const { style } of [outer, inner]) style.verticalAlign = 'inherit'
      inner.textContent = node.nodeValue
      outer.append(inner)
      node.parentElement.replaceChild(outer, node)
    }
    new MutationObserver(() => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
      const texts: Node[] = []
      while (walker.nextNode()) texts.push(walker.currentNode)
      texts.forEach(translate)
    }).observe(document, { childList: true, characterData: true, subtree: true })
  })
}

/**
 * Fails unless the page is translated, and every element says what React last wrote into it: not the
 * translation of something that was said before.
 */
export async function expectCurrent(page: Page): Promise<void> {
  const translated = await page.evaluate(() => {
    const found: string[] = []
    for (const element of document.body.querySelectorAll('*')) {
      const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'))
      const props: unknown = key === undefined ? null : Reflect.get(element, key)
      if (typeof props !== 'object' || props === null || !('children' in props)) continue
      const { children } = props
      if (typeof children !== 'string' && typeof children !== 'number') continue
      const shown = element.textContent
      if (shown !== String(children)) found.push(`“${shown}” instead of “${children}”`)
    }
    const count = document.querySelectorAll('font > font').length
    const inPictures = document.querySelectorAll('svg font').length
    return { count, inPictures, outdated: found }
  })
  expect(translated.count).toBeGreaterThan(5)
  // A picture draws no `font` elements: its words would be gone.
  expect(translated.inPictures).toBe(0)
  expect(translated.outdated).toEqual([])
}

/** The tests of translated pages: none may stop. */
export const test = base.extend({
  context: async ({ context }, provide) => {
    const errors: string[] = []
    context.on('weberror', (error) => errors.push(error.error().message))
    // React logs what the boundary of the page has caught.
    context.on('console', (message) => {
      if (message.type() === 'error' && message.text().includes('NotFoundError')) {
        errors.push(message.text())
      }
    })
    await translatePages(context)
    await provide(context)
    expect(errors).toEqual([])
  },
})

/** Does one task and fails where the page then shows anything that no longer holds. */
export async function task(page: Page, title: string, act: () => Promise<void>): Promise<void> {
  await test.step(title, async () => {
    await act()
    await expectCurrent(page)
  })
}

/** Presses the button with exactly this name. */
export const press = (place: Page | Locator, name: string): Promise<void> =>
  place.getByRole('button', { name, exact: true }).click()

/** The dialog that shows what a save would change. */
export const reviewOf = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Review the changes' })

/** Waits until the page says who saved this version. */
export const expectSavedLine = (page: Page, version: number): Promise<void> =>
  expect(page.getByRole('main')).toContainText(`Version ${version}, saved by Dana Levi`)
