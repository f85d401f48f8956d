import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import { expect } from './fixtures.ts'
import {
  createConflict,
  comparison,
  pressInComparison,
  result,
  saveAgain,
  saveResult,
  side,
} from './conflict-page.ts'
import {
  chat,
  chooseMore,
  expectSaved,
  expectSettings,
  minutes,
  openOtherTab,
  preview,
  save,
  saveBar,
  saveButton,
} from './settings-page.ts'
import { expectCurrent, expectSavedLine, press, reviewOf, task, test } from './translated.ts'

// Each test runs several tasks in order.
test.describe.configure({ timeout: 60_000 })

const toggle = (page: Page, name: string) => page.getByRole('switch', { name })
const level = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })
const text = (page: Page, name: string) => page.getByRole('textbox', { name })

test('page translation: fields, quick fixes, and invalid, failed and successful saves show current text', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article; put:status=507*1' })
  await expectSettings(page)
  const people = preview(page)

  await task(page, 'access is turned off and on at each level', async () => {
    for (const name of [
      'Limited access',
      'Full access (unlimited)',
      'Full access (time restricted)',
    ]) {
      await toggle(page, 'End session access').uncheck()
      await expect(people).toContainText('Your access to this session has ended')
      await toggle(page, 'End session access').check()
      await level(page, name).check()
      await expectCurrent(page)
    }
    await toggle(page, 'Continue to limited access').setChecked(false)
    await toggle(page, 'Continue to limited access').setChecked(true)
  })
  await task(page, 'a quick fix is used, undone, and used again', async () => {
    await chat(page).setChecked(true)
    await level(page, 'Back to Welcome page').check()
    await press(page, 'Let the agent stay in room')
    await expect(level(page, 'Stay in room')).toBeChecked()
    const done = page.getByRole('status').filter({ hasText: 'Done: Let the agent stay in room.' })
    await done.getByRole('button', { name: 'Undo' }).click()
    await expect(done).toBeHidden()
    await press(page, 'Let the agent stay in room')
  })
  await task(page, 'the preview beside the form jumps to other instants', async () => {
    await press(page, 'Full ends: jump to the end of full access')
    await press(page, 'End: jump to the end of the session')
  })
  await task(page, 'an invalid save is fixed field by field', async () => {
    await minutes(page).fill('5abc')
    await text(page, 'Duration of full access').fill('0')
    await text(page, 'Redirect URL').fill('http://example.com')
    await saveButton(page).click()
    await expect(saveBar(page)).toContainText(
      '3 settings need attention: Minutes of inactivity, Duration of full access, Redirect URL',
    )
    await minutes(page).fill('45')
    await expect(saveBar(page)).toContainText(
      '2 settings need attention: Duration of full access, Redirect URL',
    )
    await text(page, 'Duration of full access').fill('9')
    await page.getByRole('button', { name: /^Use https:/u }).click()
    await expect(saveBar(page)).not.toContainText('attention')
  })
  await task(page, 'a save fails, and the next saves show their version numbers', async () => {
    await saveButton(page).click()
    await expect(saveBar(page).getByRole('alert')).toContainText('no room left')
    await expectCurrent(page)
    await saveBar(page)
      .getByRole('button', { name: /^(?:Save|Try again)/u })
      .click()
    await expectSaved(page, 2)
    await expect(saveBar(page).getByRole('alert')).toBeHidden()
    await expectSavedLine(page, 2)
    await minutes(page).fill('50')
    await save(page, 3)
    await expectSavedLine(page, 3)
    await expect(page.getByText('Version 2', { exact: false })).toHaveCount(0)
  })
  await task(page, 'the appearance is chosen', async () => {
    for (const name of ['Dark', 'Light']) {
      await press(page, 'Appearance')
      await page.getByRole('menuitemradio', { name }).click()
    }
  })
})

test('page translation: review, reset, undo, import, export and drafts of other tabs', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)

  await task(page, 'a review is closed, and the next one saves with a reason', async () => {
    await minutes(page).fill('45')
    await press(saveBar(page), 'Review')
    await expect(reviewOf(page).getByRole('table')).toContainText('30 minutes45 minutes')
    await expectCurrent(page)
    await press(page, 'Back to the settings')
    await minutes(page).fill('50')
    await press(saveBar(page), 'Review')
    await expect(reviewOf(page).getByRole('table')).toContainText('30 minutes50 minutes')
    await text(page, 'Reason (optional)').fill('Because')
    await press(reviewOf(page), 'Save')
    await expectSaved(page, 2)
    await expectSavedLine(page, 2)
  })
  await task(page, 'a reset and a discard are undone', async () => {
    await chooseMore(page, 'Reset to defaults')
    await expectCurrent(page)
    await press(saveBar(page), 'Undo')
    await minutes(page).fill('55')
    await press(saveBar(page), 'Discard')
    await expect(minutes(page)).toHaveValue('50')
    await press(saveBar(page), 'Undo')
    await expect(minutes(page)).toHaveValue('55')
    await chooseMore(page, 'Reset to defaults')
    await text(page, 'Duration of full access').fill('9')
    await press(saveBar(page), 'Undo')
    await expect(saveBar(page)).toContainText('Your previous draft has been restored.')
    await press(saveBar(page), 'Undo')
    await expect(text(page, 'Duration of full access')).toHaveValue('9')
    await expectCurrent(page)
    await press(saveBar(page), 'Discard')
  })
  await task(page, 'an import with errors, and then a valid one', async () => {
    const download = page.waitForEvent('download')
    await chooseMore(page, 'Export')
    const file = await readFile(await (await download).path(), 'utf8')
    const dialog = page.getByRole('dialog', { name: 'Import settings' })
    const pasted = dialog.getByRole('textbox', { name: 'Text of the file' })
    await chooseMore(page, 'Import')
    for (const wrong of [file.replace('"minutes": 50', '"minutes": 0'), '{']) {
      await pasted.fill(wrong)
      await press(page, 'Put into the form')
      await expect(dialog.getByRole('alert')).toContainText('1 problem')
      await expectCurrent(page)
    }
    await pasted.fill(file.replace('"minutes": 50', '"minutes": 60'))
    await press(page, 'Put into the form')
    await expect(dialog).toBeHidden()
    await expect(minutes(page)).toHaveValue('60')
    await press(saveBar(page), 'Undo')
  })
  await task(page, 'the draft of a closed tab is discarded, restored and shown', async () => {
    const other = await openOtherTab(page)
    await minutes(other).fill('70')
    await expect(saveBar(other)).toContainText('1 change')
    await other.close()
    await page.bringToFront()
    await page.reload()
    await page.getByText('1 earlier draft').click()
    await page.getByRole('button', { name: /^Discard Unsaved changes of/u }).click()
    await expect(page.getByText('1 earlier draft')).toBeHidden()
    await expectCurrent(page)
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await page.getByText('1 earlier draft').click()
    await page.getByRole('button', { name: /^Show Unsaved changes of/u }).click()
    await expect(minutes(page)).toHaveValue('70')
  })
})

test('page translation: a conflict is compared, resolved, interrupted by another save, and saved', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
  const other = await createConflict(page)
  await task(page, 'choices change the result', async () => {
    await side(page, 'End session when agent is inactive', 'Saved').check()
    await side(page, 'Chat', 'Saved').check()
    await pressInComparison(page, 'Choose all of the draft')
    await expect(result(page)).toContainText('the agent is back at the Welcome page')
  })
  await task(page, 'another save comes in between', async () => {
    await saveAgain(other, 3)
    await saveResult(page)
    await expect(comparison(page)).toContainText('2 versions were saved since you started')
    await pressInComparison(page, 'Back to your changes')
    await expect(saveBar(page).getByRole('alert')).toContainText('You saved version 3')
    await press(saveBar(page), 'Compare')
    await pressInComparison(page, 'Choose all of the draft')
    await saveResult(page)
    await expectSaved(page, 4)
    await expectSavedLine(page, 4)
  })
  await task(page, 'saves in another tab are announced and updated', async () => {
    await other.reload()
    await expectSettings(other)
    await saveAgain(other, 5)
    await expect(page.getByRole('note').filter({ hasText: 'version 5' })).toBeVisible()
    await minutes(page).fill('90')
    await expectCurrent(page)
    await saveAgain(other, 6)
    await expect(page.getByRole('note').filter({ hasText: 'version 6' })).toBeVisible()
  })
})
