import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import {
  createConflict,
  comparison,
  expectComparison,
  group,
  pressInComparison,
  result,
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
const saveOutcome = (tab: Page, version: number) =>
  comparison(tab).or(saveBar(tab).getByText(`Saved as version ${version} on`))
const compare = (page: Page) => saveBar(page).getByRole('button', { name: 'Compare' })
const welcome = (page: Page) => page.getByRole('radio', { name: 'Back to Welcome page' })

test.beforeEach(async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
})

/** Fails unless the comparison after {@link createConflict} shows who saved what, and what differs. */
async function expectConflictDetails(page: Page): Promise<void> {
  await expect(comparison(page)).toContainText('You saved version 2')
  await expect(comparison(page)).toContainText(
    'Choose which values to keep. Your changes stay until you save.',
  )
  await expect(group(page, inactivity)).toContainText(
    'Changed by you in both places, in different ways.',
  )
  for (const minutesOf of ['30 minutes', '60 minutes', '45 minutes']) {
    await expect(group(page, inactivity).getByText(minutesOf, { exact: true })).toBeVisible()
  }
  await expect(group(page, 'Chat')).toContainText('Changed by you, in the other tab or browser.')
  await expect(group(page, 'Redirect agent')).toContainText('Changed by you, here.')
}

test('the first of two saves wins; the other tab shows who saved and what differs, and loses nothing', async ({
  page,
  callApi,
}) => {
  const other = await createConflict(page)
  await expectConflictDetails(page)
  await expectVersions(callApi, [2, 1])
  await pressInComparison(page, 'Back to your changes')
  await expect(minutes(page)).toHaveValue('45')
  await expect(chat(page)).toBeChecked()
  await expect(welcome(page)).toBeChecked()
  await other.reload()
  await expect(minutes(other)).toHaveValue('60')
  await expect(chat(other)).not.toBeChecked()

  await test.step('choosing all of the draft saves it unchanged on top of the other save', async () => {
    await compare(page).click()
    await expectComparison(page)
    await pressInComparison(page, 'Choose all of the draft')
    await saveResult(page)
    await expectSaved(page, 3)
    await other.reload()
    await expect(minutes(other)).toHaveValue('45')
    await expect(chat(other)).toBeChecked()
    await expectVersions(callApi, [3, 2, 1])
  })
})

test('one-sided changes are preselected, two-sided ones must be chosen, and the result is saved on top of the other save', async ({
  page,
  callApi,
}) => {
  const other = await createConflict(page)
  await expect(side(page, 'Chat', 'Saved')).toBeChecked()
  await expect(side(page, 'Redirect agent', 'Draft')).toBeChecked()
  await expect(side(page, inactivity, 'Saved')).not.toBeChecked()
  await expect(side(page, inactivity, 'Draft')).not.toBeChecked()
  await expect(result(page)).toContainText(`Still to choose: ${inactivity}`)
  await pressInComparison(page, 'Review and save')
  await expect(side(page, inactivity, 'Saved')).toBeFocused()
  await expectVersions(callApi, [2, 1])
  await side(page, inactivity, 'Draft').check()
  await expect(result(page)).toContainText('Sessions end automatically after 45 minutes')
  await expect(result(page)).toContainText('The agent goes back to the Welcome page')
  await saveResult(page)
  await expectSaved(page, 3)
  await expect(minutes(page)).toHaveValue('45')
  await expect(chat(page)).not.toBeChecked()
  await other.reload()
  await expect(minutes(other)).toHaveValue('45')
  await expect(chat(other)).not.toBeChecked()
  await expect(welcome(other)).toBeChecked()
  await expectVersions(callApi, [3, 2, 1])
})

test('choosing all saved values leaves nothing to save, which the page reports; Undo restores the draft and its conflict', async ({
  page,
  callApi,
}) => {
  await createConflict(page)
  await pressInComparison(page, 'Choose all saved')
  await expect(result(page)).toContainText('This is version 2 as it is. There is nothing to save.')
  await pressInComparison(page, 'Review and save')
  await expect(saveBar(page)).toContainText('No changes to save. This is version 2.')
  await expect(minutes(page)).toHaveValue('60')
  await expect(chat(page)).not.toBeChecked()
  await expectVersions(callApi, [2, 1])
  await saveBar(page).getByRole('button', { name: 'Undo' }).click()
  await expect(minutes(page)).toHaveValue('45')
  await expect(chat(page)).toBeChecked()
  await saveButton(page).click()
  await expectComparison(page)
  await expectVersions(callApi, [2, 1])
})

test('the result can be edited further in the form, and undone, on top of the other save', async ({
  page,
  callApi,
}) => {
  await createConflict(page)
  await pressInComparison(page, 'Choose all saved')
  await pressInComparison(page, 'Continue editing the result')
  await expect(minutes(page)).toHaveValue('60')
  await saveBar(page).getByRole('button', { name: 'Undo' }).click()
  await expect(minutes(page)).toHaveValue('45')
  await expect(welcome(page)).toBeChecked()
  await saveButton(page).click()
  await expectComparison(page)
  await side(page, 'Redirect agent', 'Draft').check()
  await side(page, inactivity, 'Saved').check()
  await pressInComparison(page, 'Continue editing the result')
  await expect(comparison(page)).toBeHidden()
  await expect(saveBar(page)).toContainText('1 change')
  await expect(saveBar(page)).toContainText('The result is in the form, on top of version 2.')
  await expect(minutes(page)).toHaveValue('60')
  await expect(chat(page)).not.toBeChecked()
  await minutes(page).fill('50')
  await save(page, 3)
  await page.reload()
  await expect(minutes(page)).toHaveValue('50')
  await expect(welcome(page)).toBeChecked()
  await expectVersions(callApi, [3, 2, 1])
})

test('the same change in two tabs needs no decision; of two simultaneous saves, one leads to the comparison', async ({
  page,
  callApi,
}) => {
  const other = await openOtherTab(page)
  await chat(page).uncheck()
  await chat(other).uncheck()
  await save(other, 2)
  await saveButton(page).click()
  await expect(saveBar(page)).toContainText(
    'No changes to save. Version 2 already has these settings.',
  )
  await expectVersions(callApi, [2, 1])
  await chat(page).check()
  await save(page, 3)

  await test.step('two simultaneous saves make one version and one comparison', async () => {
    await other.getByRole('button', { name: 'Show it' }).click()
    await expect(chat(other)).toBeChecked()
    await minutes(page).fill('45')
    await chat(other).uncheck()
    await Promise.all([saveButton(page).click(), saveButton(other).click()])
    await expect(saveOutcome(page, 4)).toBeVisible()
    await expect(saveOutcome(other, 4)).toBeVisible()
    expect((await comparison(page).count()) + (await comparison(other).count())).toBe(1)
    await expectVersions(callApi, [4, 3, 2, 1])
  })
})
