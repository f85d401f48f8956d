import { expect } from './fixtures.ts'
import { comparison, expectComparison, group, side, saveResult } from './conflict-page.ts'
import {
  chat,
  expectSaved,
  minutes,
  openOtherTab,
  save,
  saveBar,
  saveButton,
} from './settings-page.ts'
import { advanceClock } from './advance-clock.ts'
import { setRules, test } from './rules.ts'
import { expectStoredMinutes, expectVersions } from './versions.ts'

const attachments = 'Attachments'

test('further edits after a lost response cause no conflict with your own save; a dropped connection is retried automatically', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await page.clock.install()
  await settingsPage({ mock: 'seed=article; put:body=truncated*1' })
  await minutes(page).fill('45')
  await saveButton(page).click()
  await expect(saveBar(page).getByRole('alert')).toContainText('may not have been saved')
  await chat(page).uncheck()
  await saveBar(page).getByRole('button', { name: 'Try again' }).click()
  await expectSaved(page, 3)
  await expect(saveBar(page)).toContainText('Your earlier save had arrived, as version 2.')
  await expect(comparison(page)).toBeHidden()
  await expectVersions(callApi, [3, 2, 1])
  await expectStoredMinutes(callApi, 45)

  await setRules(page, 'put:cut=after*1')
  await minutes(page).fill('50')
  await saveButton(page).click()
  await advanceClock(page, saveBar(page).getByText('Saved as version 4 on'))
  await expectVersions(callApi, [4, 3, 2, 1])
  await page.reload()
  await expect(minutes(page)).toHaveValue('50')
  await expect(chat(page)).not.toBeChecked()
})

test('a lost response followed by another save conflicts only with the other save; a result whose response is lost is saved once', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await settingsPage({ mock: 'seed=article; put:body=truncated*1' })
  await minutes(page).fill('45')
  await saveButton(page).click()
  await expect(saveBar(page).getByRole('alert')).toContainText('may not have been saved')
  const other = await openOtherTab(page)
  await expect(minutes(other)).toHaveValue('45')
  await chat(other).uncheck()
  await save(other, 3)
  await page.getByRole('switch', { name: attachments }).uncheck()
  await saveBar(page).getByRole('button', { name: 'Try again' }).click()
  await expectComparison(page)
  await expect(group(page, 'Chat')).toContainText('Changed by you, in the other tab')
  await expect(group(page, 'Chat')).toContainText('Where you started (version 2)')
  await expect(group(page, attachments)).toContainText('Changed by you, here.')
  await expect(group(page, 'End session when agent is inactive')).toBeHidden()
  await expect(side(page, 'Chat', 'Saved')).toBeChecked()
  await setRules(page, 'put:body=truncated*1')
  await saveResult(page)
  const review = page.getByRole('dialog')
  await expect(review.getByRole('alert')).toContainText('may not have been saved')
  await review.getByRole('button', { name: 'Save', exact: true }).click()
  await expectSaved(page, 4)
  await expect(chat(page)).not.toBeChecked()
  await expectVersions(callApi, [4, 3, 2, 1])
})
