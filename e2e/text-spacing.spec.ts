// oxlint-disable unicorn/consistent-function-scoping -- the browser receives one self-contained function
import type { Page } from 'playwright/test'
import { expect, expectApp, test } from './fixtures.ts'
import { createConflict } from './conflict-page.ts'
import { chooseMore, expectSettings, minutes, saveBar, strip } from './settings-page.ts'
import { previewAddress } from './preview-links.ts'

const settings = 'system-settings/end-session-behavior'

/** The styles that the WCAG 1.4.12 bookmarklet sets. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`

/** Returns the texts that are clipped, cross their frame or overlap another text, and the overflow. */
const brokenTexts = (page: Page) =>
  page.evaluate(() => {
    const ancestorsOf = (element: Element | null): Element[] =>
      element === null ? [] : [element, ...ancestorsOf(element.parentElement)]
    const isFramed = (element: Element) => {
      const { borderTopWidth, borderTopStyle } = getComputedStyle(element)
      const hasBorder = Number.parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none'
      return hasBorder || element.querySelector(':scope > fieldset') !== null
    }
    // Elements that are hidden on purpose, and elements positioned over the page.
    const isIgnored = (element: Element) =>
      ancestorsOf(element).some((one) => {
        const { clipPath, position, opacity } = getComputedStyle(one)
        return clipPath !== 'none' || ['sticky', 'fixed'].includes(position) || opacity === '0'
      }) || element.closest('fieldset > legend, option, svg, [aria-hidden="true"]') !== null
    const isInside = (text: DOMRect, frame: DOMRect) =>
      text.left >= frame.left - 1 &&
      text.right <= frame.right + 1 &&
      text.top >= frame.top - 1 &&
      text.bottom <= frame.bottom + 1

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: { text: string; box: DOMRect; element: Element }[] = []
    while (walker.nextNode()) {
      const { currentNode: node } = walker
      const text = node.nodeValue?.trim() ?? ''
      const element = node.parentElement
      if (text === '' || !element?.checkVisibility() || isIgnored(element)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      texts.push(...[...range.getClientRects()].map((box) => ({ text, box, element })))
    }
    const crossing = texts.filter(({ box, element }) =>
      ancestorsOf(element).some(
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
      crossing: crossing.map(({ text }) => text),
      overlapping: overlapping.map(({ text }) => text),
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

  test('text spacing: no text of the settings is clipped, crosses its frame or overlaps another', async ({
    page,
    settingsPage,
  }) => {
    await settingsPage({ mock: 'seed=article' })
    await expectSettings(page)
    await expect(strip(page)).toBeVisible()
    await expectReadable(page, 'the settings')
    await strip(page).click()
    await expect(page.getByRole('slider')).toBeVisible()
    await expectReadable(page, 'the sheet with what will happen')
    await page.keyboard.press('Escape')
    await minutes(page).fill('45')
    await page.getByRole('textbox', { name: 'Redirect URL' }).fill('http://www.example.com/end')
    await page.getByRole('textbox', { name: 'Redirect URL' }).blur()
    await expectReadable(page, 'an error, its quick fix and the save bar')
    await page.getByRole('button', { name: /^Use https/u }).click()
    await saveBar(page).getByRole('button', { name: 'Review' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectReadable(page, 'the review')
    await page.keyboard.press('Escape')
    await chooseMore(page, 'Discard')
    await createConflict(page)
    await expectReadable(page, 'the comparison')
  })

  for (const [name, address, heading] of [
    ['the preview', previewAddress, 'What the customer can do'],
    ['the flows', `${settings}/flows`, 'Flows'],
    ['the versions', `${settings}/versions?mock=seed%3Dhistory`, 'Versions, newest first'],
    ['a version', `${settings}/versions/5?mock=seed%3Dhistory`, 'Settings'],
  ] as const) {
    test(`text spacing: no text breaks in ${name}`, async ({ page }) => {
      await page.goto(address)
      await expectApp(page)
      await expect(page.getByLabel(heading).first()).toBeVisible()
      await expectReadable(page, name)
    })
  }
})
