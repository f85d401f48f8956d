// oxlint-disable unicorn/consistent-function-scoping -- the browser gets one function with all that it calls
import type { Page } from 'playwright/test'
import { expect, expectApp, test } from './fixtures.ts'
import { collide } from './conflict-page.ts'
import { expectSettings, minutes, preview, saveBar } from './settings-page.ts'
import { previewAddress } from './preview-links.ts'

const settings = 'system-settings/end-session-behavior'

/** What the bookmarklet of WCAG 1.4.12 sets. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`

/** Returns each text that is cut off, that crosses the frame around it, or that lies over another one. */
const brokenTexts = (page: Page) =>
  page.evaluate(() => {
    const around = (element: Element | null): Element[] =>
      element === null ? [] : [element, ...around(element.parentElement)]
    const isFramed = (element: Element) => {
      const { borderTopWidth, borderTopStyle } = getComputedStyle(element)
      const hasBorder = Number.parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none'
      return hasBorder || element.querySelector(':scope > fieldset') !== null
    }
    // What is out of sight on purpose, and what has a place of its own over the page.
    const isLeftOut = (element: Element) =>
      around(element).some((one) => {
        const { clipPath, position, opacity } = getComputedStyle(one)
        return clipPath !== 'none' || ['sticky', 'fixed'].includes(position) || opacity === '0'
      }) || element.closest('fieldset > legend, option, svg, [aria-hidden="true"]') !== null
    const isInside = (text: DOMRect, frame: DOMRect) =>
      text.left >= frame.left - 1 &&
      text.right <= frame.right + 1 &&
      text.top >= frame.top - 1 &&
      text.bottom <= frame.bottom + 1

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: { words: string; box: DOMRect; element: Element }[] = []
    while (walker.nextNode()) {
      const { currentNode: node } = walker
      const words = node.nodeValue?.trim() ?? ''
      const element = node.parentElement
      if (words === '' || !element?.checkVisibility() || isLeftOut(element)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      texts.push(...[...range.getClientRects()].map((box) => ({ words, box, element })))
    }
    const crossing = texts.filter(({ box, element }) =>
      around(element).some(
        (one) =>
          (isFramed(one) || ['hidden', 'clip'].includes(getComputedStyle(one).overflowX)) &&
          one !== document.body &&
          !isInside(box, one.getBoundingClientRect()),
      ),
    )
    const overlapping = texts.filter(({ box, element }, index) =>
      texts
        .slice(index + 1)
        .some(
          (other) =>
            other.element !== element &&
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 2 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 4,
        ),
    )
    const tooWide = document.documentElement.scrollWidth - innerWidth
    return {
      crossing: crossing.map(({ words }) => words),
      overlapping: overlapping.map(({ words }) => words),
      tooWide: Math.max(0, tooWide),
    }
  })

async function expectReadable(page: Page, name: string): Promise<void> {
  await test.step(name, async () => {
    await page.addStyleTag({ content: spacing })
    const nothing = { crossing: [], overlapping: [], tooWide: 0 }
    await expect.poll(() => brokenTexts(page)).toEqual(nothing)
  })
}

test.describe('320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('text spacing: nothing is cut off, crosses its frame or lies over something else', async ({
    page,
    settingsPage,
  }) => {
    await settingsPage({ mock: 'seed=article' })
    await expectSettings(page)
    await expect(preview(page).getByRole('slider')).toBeVisible()
    await expectReadable(page, 'the settings')
    await minutes(page).fill('45')
    await page.getByRole('textbox', { name: 'Redirect URL' }).fill('http://www.example.com/end')
    await page.getByRole('textbox', { name: 'Redirect URL' }).blur()
    await expectReadable(page, 'a problem, its fix and the save bar')
    await page.getByRole('button', { name: /^Use https/u }).click()
    await saveBar(page).getByRole('button', { name: 'Review' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectReadable(page, 'the review')
    await page.keyboard.press('Escape')
    await saveBar(page).getByRole('button', { name: 'Discard' }).click()
    await collide(page)
    await expectReadable(page, 'the comparison')
  })

  for (const [name, address, heading] of [
    ['the preview', previewAddress, 'What the customer can do'],
    ['the flows', `${settings}/flows`, 'Flows'],
    ['the versions', `${settings}/versions?mock=seed%3Dhistory`, 'Versions, newest first'],
    ['a version', `${settings}/versions/5?mock=seed%3Dhistory`, 'Settings'],
  ] as const) {
    test(`text spacing: ${name} can be read`, async ({ page }) => {
      await page.goto(address)
      await expectApp(page)
      await expect(page.getByLabel(heading).first()).toBeVisible()
      await expectReadable(page, name)
    })
  }
})
