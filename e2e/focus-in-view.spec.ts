import type { Locator, Page } from 'playwright/test'
import { expect, expectApp, test } from './fixtures.ts'
import { createConflict, expectComparison } from './conflict-page.ts'
import {
  chat,
  expectSettings,
  minutes,
  openWindow,
  placeTab,
  save,
  saveBar,
} from './settings-page.ts'

const settings = 'system-settings/end-session-behavior'
const urlField = (page: Page) => page.getByRole('textbox', { name: 'Redirect URL' })
const fix = (page: Page) => page.getByRole('button', { name: /^Use https/u })

/** Returns the name of the focused element, and whether something covers its top or bottom edge. */
const focusedElement = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return null
    const [box = element.getBoundingClientRect()] = element.getClientRects()
    // A taller element scrolls on its own or is the page; only its controls count.
    const isArea = box.height > innerHeight / 3
    const isSeen = (y: number) => {
      const there = document.elementFromPoint((box.left + box.right) / 2, y)
      return there !== null && (element.contains(there) || there.contains(element))
    }
    const isCovered = !isArea && !(isSeen(box.top + 3) && isSeen(box.bottom - 3))
    const name = element.ariaLabel ?? element.textContent
    const label = element instanceof HTMLInputElement ? element.labels?.item(0)?.textContent : name
    return { isCovered, name: label ?? name }
  })

/** Presses `key` through the whole page and fails if something covers the focused element. */
async function expectFocusVisible(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  stops: number,
): Promise<void> {
  const seen = new Set<string>()
  const covered: string[] = []
  for (let presses = 0; presses < 3 * stops; presses += 1) {
    await page.keyboard.press(key)
    const now = await focusedElement(page)
    if (now === null && seen.size >= stops) break
    if (now?.isCovered === true) covered.push(now.name)
    if (now !== null) seen.add(now.name)
  }
  expect(covered).toEqual([])
  expect(seen.size).toBeGreaterThanOrEqual(stops)
}

async function expectFocusVisibleBothWays(page: Page, stops: number): Promise<void> {
  await expectFocusVisible(page, 'Tab', stops)
  await expectFocusVisible(page, 'Shift+Tab', stops)
}

/** Fails unless `part` is completely in view with nothing covering its edges. */
async function expectFullyVisible(part: Locator): Promise<void> {
  const isSeen = () =>
    part.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const middle = (left + right) / 2
      return [top + 2, bottom - 2].every((y) =>
        element.contains(document.elementFromPoint(middle, y)),
      )
    })
  await expect.poll(isSeen).toBe(true)
}

/** Saves as Noam in another tab and waits until `page` reports it. */
async function saveAsNoam(page: Page): Promise<void> {
  const noam = await openWindow(page)
  await noam.goto(`${settings}?mock=user%3DNoam`)
  await expectSettings(noam)
  await chat(noam).uncheck()
  await save(noam, 2)
  await noam.close()
  await expect(page.getByRole('button', { name: 'Compare now' })).toBeVisible()
}

for (const viewport of [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
]) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport })

    test('sticky bars: nothing covers the focused element or the fix of the field being edited', async ({
      page,
      settingsPage,
    }) => {
      await settingsPage({ mock: 'seed=article' })
      await expectSettings(page)
      await minutes(page).fill('45')
      await expect(saveBar(page)).toBeVisible()
      await saveAsNoam(page)
      await expectFocusVisibleBothWays(page, 25)
      await test.step('the fix appears below the field that is being edited', async () => {
        await urlField(page).fill('http://www.example.com')
        await urlField(page).blur()
        await expect(fix(page)).toBeAttached()
        await placeTab(page, 'Versions').focus()
        await urlField(page).focus()
        await expectFullyVisible(fix(page))
        await page.keyboard.press('End')
        await page.keyboard.type('/a/longer/address/that/takes/another/line')
        await expect(fix(page)).toContainText('another/line')
        await expectFullyVisible(fix(page))
        await expectFullyVisible(urlField(page))
      })
    })
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } })

  test('sticky bars: the review, the comparison and the versions keep the focus in view', async ({
    page,
    settingsPage,
  }) => {
    await settingsPage({ mock: 'seed=article' })
    await expectSettings(page)
    await test.step('the review', async () => {
      await urlField(page).fill(`https://www.example.com/${'long/'.repeat(60)}`)
      await minutes(page).fill('45')
      await saveBar(page).getByRole('button', { name: 'Review' }).click()
      await expect(page.getByRole('dialog', { name: 'Review the changes' })).toBeVisible()
      await page.keyboard.press('Tab')
      await expect(page.getByRole('textbox', { name: 'Reason (optional)' })).toBeFocused()
      expect(await focusedElement(page)).toMatchObject({ isCovered: false })
      await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()
      await expect(saveBar(page)).toContainText('2 changes discarded.')
    })
    await test.step('the comparison', async () => {
      const other = await createConflict(page)
      await expectComparison(page)
      await other.close()
      await expectFocusVisibleBothWays(page, 8)
    })
    await test.step('the versions, with the bar that appears for a chosen version', async () => {
      await page.goto(`${settings}/versions?mock=seed%3Dhistory`)
      await expectApp(page)
      await page.getByRole('checkbox').first().check()
      await expect(page.getByRole('button', { name: 'Choose none' })).toBeVisible()
      await expectFocusVisibleBothWays(page, 15)
    })
  })

  test('sticky bars: with large text and no room for both, the bars scroll with the page', async ({
    page,
    settingsPage,
  }) => {
    await settingsPage({ mock: 'seed=article' })
    await expectSettings(page)
    await page.addStyleTag({ content: 'html { font-size: 200% }' })
    await minutes(page).fill('45')
    await saveAsNoam(page)
    await urlField(page).focus()
    await expectFullyVisible(urlField(page))
    await expectFocusVisible(page, 'Shift+Tab', 10)
  })
})
