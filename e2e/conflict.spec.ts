import type { Page } from 'playwright/test'
import { clearData } from './clear-data.ts'
import { expect, expectAccessible, test } from './fixtures.ts'
import {
  createConflict,
  comparison,
  expectComparison,
  group,
  pressInComparison,
  result,
  saveAgain,
  saveResult,
  side,
} from './conflict-page.ts'
import {
  chat,
  expectSaved,
  expectSettings,
  minutes,
  openOtherTab,
  save,
  saveBar,
  saveButton,
} from './settings-page.ts'
import { expectVersions } from './versions.ts'

const inactivity = 'End session when agent is inactive'
const level = (tab: Page, name: string) => tab.getByRole('radio', { name, exact: true })
const fullAccess = (tab: Page) => tab.getByRole('textbox', { name: 'Duration of full access' })
const setRule = (page: Page, rule: string) =>
  page.evaluate((mock) => sessionStorage.setItem('mock', mock), rule)

test.beforeEach(async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
})

/** Fails if the page overflows the window, or axe finds violations, on a wide or narrow screen. */
async function expectFitAndAccessible(page: Page): Promise<void> {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 })
    await expectAccessible(page)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  }
}

test('settings that belong together are chosen together', async ({ page }) => {
  const other = await openOtherTab(page)
  await level(page, 'Limited access').check()
  await other.getByRole('textbox', { name: 'Duration of full access' }).fill('14')
  await save(other, 2)
  await saveButton(page).click()
  await expectComparison(page)
  const access = group(page, 'End session access')
  await expect(access).toContainText('Changed by you in both places, in different ways')
  await expect(access.getByText('Limited access', { exact: true })).toBeVisible()
  await expect(access.getByText('14 days', { exact: true })).toBeVisible()
  await side(page, 'End session access', 'Saved').check()
  await expect(result(page)).toContainText('full access for 14 days')
  await side(page, 'End session access', 'Draft').check()
  await expect(result(page)).toContainText('have limited access for 7 days')
  await saveResult(page)
  await expectSaved(page, 3)
  await expect(level(page, 'Limited access')).toBeChecked()
  await level(page, 'Full access (time restricted)').check()
  await expect(page.getByRole('textbox', { name: 'Duration of full access' })).toHaveValue('7')
})

test('each side describes what changes for people; a third save restarts the merge with the newer version and keeps the choices that still apply', async ({
  page,
  callApi,
}) => {
  const other = await createConflict(page)
  const sessionEnds = (after: string) =>
    group(page, inactivity).getByText(
      `A session ends automatically after ${after} without activity`,
    )
  await expect(sessionEnds('30 minutes')).toBeVisible()
  await expect(sessionEnds('60 minutes')).toBeVisible()
  await expect(sessionEnds('45 minutes')).toBeVisible()
  await side(page, 'Chat', 'Draft').check()
  await pressInComparison(page, 'Choose all of the draft')
  await expect(result(page)).toContainText('the agent is back at the Welcome page')
  await side(page, inactivity, 'Saved').check()
  await side(page, inactivity, 'Draft').check()
  await side(page, 'Chat', 'Draft').check()
  await saveAgain(other, 3)
  await saveResult(page)
  await expect(comparison(page).getByRole('alert')).toContainText('You saved again')
  await expect(comparison(page)).toContainText('version 3')
  await expect(comparison(page)).toContainText('2 versions were saved since you started')
  await expect(side(page, inactivity, 'Draft')).toBeChecked()
  await expect(side(page, 'Chat', 'Draft')).toBeChecked()
  await expect(side(page, 'Attachments', 'Saved')).toBeChecked()
  await expectVersions(callApi, [3, 2, 1])
  await saveResult(page)
  await expectSaved(page, 4)
  await expect(page.getByRole('switch', { name: 'Attachments' })).not.toBeChecked()
  await expect(chat(page)).toBeChecked()
  await expect(minutes(page)).toHaveValue('45')
})

test('leaving keeps the draft and explains why it is not saved; Compare restores the choices; settings that a third save changed must be chosen again', async ({
  page,
  callApi,
}) => {
  const other = await createConflict(page)
  await side(page, inactivity, 'Saved').check()
  await pressInComparison(page, 'Back to your changes')
  await expect(saveBar(page)).toBeFocused()
  await expect(saveBar(page).getByRole('alert')).toContainText('You saved version 2')
  await expect(minutes(page)).toHaveValue('45')
  await saveBar(page).getByRole('button', { name: 'Compare' }).click()
  await expectComparison(page)
  await expect(side(page, inactivity, 'Saved')).toBeChecked()
  await expectVersions(callApi, [2, 1])
  await side(page, inactivity, 'Draft').check()
  await minutes(other).fill('90')
  await save(other, 3)
  await saveResult(page)
  await expect(result(page)).toContainText(`Still to choose: ${inactivity}`)
  await expect(side(page, inactivity, 'Draft')).not.toBeChecked()
  await expect(group(page, inactivity)).toContainText('90 minutes')
})

test('axe finds no violations after a conflict; a draft with an invalid value must be fixed first, and the page leads to that field', async ({
  page,
}) => {
  await createConflict(page)
  await pressInComparison(page, 'Back to your changes')
  await expect(saveBar(page).getByRole('alert')).toContainText('You have saved in another tab')
  await expectAccessible(page)
  await minutes(page).fill('0')
  await saveBar(page).getByRole('button', { name: 'Compare' }).click()
  const fixFirst = page.getByRole('alert').filter({ hasText: 'Fix this first' })
  await expect(fixFirst.getByRole('listitem')).toHaveText(['Minutes of inactivity'])
  await expect(page.getByRole('button', { name: 'Back to your changes' })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(minutes(page)).toBeFocused()
  await expect(minutes(page)).toHaveValue('0')
  await minutes(page).fill('50')
  await saveBar(page).getByRole('button', { name: 'Compare' }).click()
  await expect(group(page, inactivity)).toContainText('50 minutes')
})

test('a result that cannot be saved gets an explanation and keeps the choices and the draft; axe finds no violations on wide and narrow screens', async ({
  page,
  callApi,
}) => {
  await createConflict(page)
  await expectFitAndAccessible(page)
  await side(page, inactivity, 'Draft').check()
  await setRule(page, 'put:status=507*1')
  await saveResult(page)
  const review = page.getByRole('dialog')
  await expect(review.getByRole('alert')).toContainText('no room left')
  await expectFitAndAccessible(page)
  await page.keyboard.press('Escape')
  await expect(result(page).getByRole('alert')).toContainText('no room left')
  await expect(side(page, inactivity, 'Draft')).toBeChecked()
  await saveResult(page)
  await expectSaved(page, 3)
  await expectVersions(callApi, [3, 2, 1])
})

test('keyboard only: sides are chosen, Ctrl+S saves, and the focus moves to the save bar', async ({
  page,
}) => {
  await createConflict(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Choose all saved' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(side(page, 'Redirect agent', 'Draft')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(side(page, inactivity, 'Saved')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(side(page, inactivity, 'Draft')).toBeChecked()
  await page.keyboard.press('Control+s')
  const review = page.getByRole('dialog', { name: 'Review the changes' })
  const row = review.getByRole('row', { name: /^Minutes of inactivity/u })
  await expect(row).toContainText('60 minutes45 minutes')
  await page.keyboard.press('Control+s')
  await expectSaved(page, 3)
  await expect(saveBar(page)).toBeFocused()
})

test('the same person in two tabs: each side is described in full, and both are “you”', async ({
  page,
}) => {
  const other = await openOtherTab(page)
  await minutes(page).fill('60')
  await fullAccess(page).fill('10')
  await fullAccess(other).fill('3')
  await chat(other).uncheck()
  await save(other, 2)
  await expect(page.getByText(/^You saved version 2 in another tab or browser/u)).toBeVisible()
  await saveButton(page).click()
  await expectComparison(page)
  const chatGroup = group(page, 'Chat')
  for (const length of ['7 days', '3 days', '10 days']) {
    await expect(chatGroup.getByText(`full access for ${length}`)).toHaveCount(1)
  }
  await expect(chatGroup).toContainText('Changed by you, in the other tab or browser.')
  await expect(comparison(page)).toContainText('You saved version 2')
  await expect(comparison(page)).not.toContainText(/Dana Levi|and they|theirs|they changed/iu)
  await pressInComparison(page, 'Back to your changes')
  const notice = saveBar(page).getByRole('alert')
  await expect(notice).toContainText('You have saved in another tab or browser in the meantime')
  await expect(notice).not.toContainText('Dana Levi')
})

test('cleared data: a save reports it, and one click saves the draft on top of the defaults', async ({
  page,
  callApi,
}) => {
  await minutes(page).fill('45')
  await clearData(page)
  await saveButton(page).click()
  await expectComparison(page)
  await expect(comparison(page)).toContainText('The data of this site was deleted in this browser')
  await expect(comparison(page)).not.toContainText(/Somebody|version 0|theirs/iu)
  await expectAccessible(page)
  await pressInComparison(page, 'Back to your changes')
  await expect(saveBar(page).getByRole('alert')).toContainText('The stored settings were cleared')
  await saveBar(page).getByRole('button', { name: 'Compare' }).click()
  await saveResult(page)
  await expectSaved(page, 1)
  await expect(minutes(page)).toHaveValue('45')
  await expect(chat(page)).toBeChecked()
  await expectVersions(callApi, [1])
})

test.describe('without service workers', () => {
  // A test cannot intercept requests that a service worker answers.
  test.use({ serviceWorkers: 'block' })

  test('a comparison that fails to load is reported, keeps the draft, and can be loaded again', async ({
    page,
  }) => {
    const parts = '**/assets/ConflictScreen-*'
    await page.route(parts, (route) => route.abort())
    const other = await openOtherTab(page)
    await chat(other).uncheck()
    await save(other, 2)
    await minutes(page).fill('45')
    await saveButton(page).click()
    const failure = page
      .getByRole('alert')
      .filter({ hasText: 'The comparison could not be loaded' })
    await expect(failure).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Back to your changes' }).click()
    await expect(minutes(page)).toHaveValue('45')
    await saveBar(page).getByRole('button', { name: 'Compare' }).click()
    await expect(failure).toBeVisible()
    await page.unroute(parts)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expectComparison(page)
  })
})
