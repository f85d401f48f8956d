import type { Page } from 'playwright/test'
import { expectDraftRestored, keptTexts, typeMinutes } from './drafts.ts'
import { expect, test } from './fixtures.ts'
import {
  chat,
  chooseMore,
  expectSaved,
  expectSettings,
  minutes,
  reviewAndSave,
  saveBar,
  saveButton,
} from './settings-page.ts'
import { draftItems, fragmentOf, previewAddress, viewItems } from './preview-links.ts'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('a reset can be undone after a failed save, and so can edits made after the reset', async ({
  page,
  settingsPage,
}) => {
  const full = page.getByRole('textbox', { name: 'Duration of full access' })
  await settingsPage({ mock: 'seed=article; put:status=507*1' })
  await test.step('a failed save keeps Undo available for the reset', async () => {
    await chooseMore(page, 'Reset to defaults')
    await reviewAndSave(page).click()
    const review = page.getByRole('dialog', { name: 'Review the changes' })
    await review.getByRole('button', { name: 'Save' }).click()
    await expect(review.getByRole('alert')).toContainText('no room left')
    await press(page, 'Back to the settings')
    await press(page, 'Undo')
    await expect(minutes(page)).toHaveValue('30')
  })
  await test.step('a second Undo restores edits made after the reset', async () => {
    await minutes(page).fill('45')
    await chooseMore(page, 'Reset to defaults')
    await full.fill('9')
    await press(page, 'Undo')
    await expect(minutes(page)).toHaveValue('45')
    await expect(saveBar(page)).toContainText('Your previous draft has been restored.')
    await press(page, 'Undo')
    await expect(full).toHaveValue('9')
  })
})

test('after a save, there is nothing to undo', async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
  await minutes(page).fill('45')
  await press(page, 'Discard')
  await expect(saveBar(page).getByRole('button', { name: 'Undo' })).toBeVisible()
  await minutes(page).fill('50')
  await saveButton(page).click()
  await expectSaved(page, 2)
  await expect(saveBar(page).getByRole('button', { name: 'Undo' })).toBeHidden()
})

/** Restores version 3, which has 45 minutes. */
async function restore(page: Page): Promise<void> {
  await page.goto('system-settings/end-session-behavior/versions/3')
  await press(page, 'Restore this version')
  await expect(minutes(page)).toHaveValue('45')
}

test('draft replaced: restoring a version or using a shared draft is reported, and Undo restores the earlier draft', async ({
  page,
  settingsPage,
}) => {
  const earlier = page.getByText('1 earlier draft')
  await settingsPage({ mock: 'seed=history' })
  await typeMinutes(page, '77')

  await test.step('Undo makes the earlier draft the draft of this tab, without listing it again', async () => {
    await restore(page)
    await expect(saveBar(page)).toContainText('Restored version 3. Your earlier draft is kept.')
    await expect(earlier).toBeVisible()
    await press(page, 'Undo')
    await expect(minutes(page)).toHaveValue('77')
    await expect(earlier).toBeHidden()
    expect(await keptTexts(page)).toHaveLength(1)
    await page.reload()
    await expectDraftRestored(page, '77')
    await expect(earlier).toBeHidden()
  })

  await test.step('Undo keeps edits to the restored version, and a second Undo restores them', async () => {
    await restore(page)
    await minutes(page).fill('46')
    await press(page, 'Undo')
    await expect(minutes(page)).toHaveValue('77')
    await expect(saveBar(page)).toContainText('The other draft is kept.')
    await expect(earlier).toBeVisible()
    await press(page, 'Undo')
    await expect(minutes(page)).toHaveValue('46')
    await expect(earlier).toBeVisible()
    await page.reload()
    await expect(minutes(page)).toHaveValue('46')
    await earlier.click()
    await page.getByRole('button', { name: 'Show Unsaved changes of' }).click()
    await expect(minutes(page)).toHaveValue('77')
  })

  await test.step('the same for a shared draft', async () => {
    await page.goto(previewAddress + fragmentOf(viewItems, draftItems({ minutes: '12' })))
    await press(page, 'Use as my draft')
    await expectSettings(page)
    await expect(minutes(page)).toHaveValue('12')
    await expect(saveBar(page)).toContainText(
      'The shared draft is now your draft. Your earlier draft is kept.',
    )
    await expect(page.getByText('2 earlier drafts')).toBeVisible()
    await press(page, 'Undo')
    await expect(minutes(page)).toHaveValue('77')
    await expect(earlier).toBeVisible()
  })

  await test.step('without an earlier draft, Undo restores the saved settings', async () => {
    await press(page, 'Discard')
    await restore(page)
    await expect(saveBar(page)).toContainText('Restored version 3.')
    await chat(page).uncheck()
    await press(page, 'Undo')
    await expect(minutes(page)).not.toHaveValue('45')
  })
})
