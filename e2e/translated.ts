import type { BrowserContext, Locator, Page } from 'playwright/test'
import { expect, test as base } from './fixtures.ts'

/**
 * Translates every page of `context` as Chrome does: two nested `font` elements replace each text node,
 * including text that appears or changes later. The translation keeps the original text, so that
 * tests find elements by name and detect text that React has changed but the page still shows. Unlike
 * Chrome, it also replaces spaces between elements.
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
 * Fails unless the page is translated and every element shows the text that React last rendered, not
 * the translation of an earlier text.
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
  // SVG pictures do not render `font` elements: their texts would disappear.
  expect(translated.inPictures).toBe(0)
  expect(translated.outdated).toEqual([])
}

/** The product's `test` on translated pages. A test fails if a page crashes. */
export const test = base.extend({
  context: async ({ context }, provide) => {
    const errors: string[] = []
    context.on('weberror', (error) => errors.push(error.error().message))
    // React logs the errors that the page's error boundary catches.
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

/** Runs one task and fails if the page then shows outdated text. */
export async function task(page: Page, title: string, act: () => Promise<void>): Promise<void> {
  await test.step(title, async () => {
    await act()
    await expectCurrent(page)
  })
}

/** Clicks the button with exactly this name. */
export const press = (root: Page | Locator, name: string): Promise<void> =>
  root.getByRole('button', { name, exact: true }).click()

/** The review dialog. */
export const reviewOf = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Review the changes' })

/** Waits until the page shows who saved this version. */
export const expectSavedLine = (page: Page, version: number): Promise<void> =>
  expect(page.getByRole('banner')).toContainText(`Version ${version} · Dana Levi`)
