import type { Page } from 'playwright/test'
import { expectBack, keptTexts, type } from './drafts.ts'
import { expect, test } from './fixtures.ts'
import { chat, expectSaved, expectSettings, minutes, saveBar, saveButton } from './settings-page.ts'
import { draftItems, fragmentOf, previewAddress, viewItems } from './preview-links.ts'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('a reset can be undone after a failed save, and what was typed after it as well', async ({
  page,
  settingsPage,
}) => {
  const full = page.getByRole('textbox', { name: 'Duration of full access' })
  await settingsPage({ mock: 'seed=article; put:status=507*1' })
  await test.step('a failed save takes the Undo of a reset not away', async () => {
    await press(page, 'Reset to defaults')
    await saveButton(page).click()
    const review = page.getByRole('dialog', { name: 'Review the changes' })
    await review.getByRole('button', { name: 'Save' }).click()
    await expect(review.getByRole('alert')).toContainText('no room left')
    await press(page, 'Back to the settings')
    await press(page, 'Undo')
    await expect(minutes(page)).toHaveValue('30')
  })
  await test.step('what is typed after a reset is not lost by Undo: that can be undone as well', async () => {
    await minutes(page).fill('45')
    await press(page, 'Reset to defaults')
    await full.fill('9')
    await press(page, 'Undo')
    await expect(minutes(page)).toHaveValue('45')
    await expect(saveBar(page)).toContainText('Your previous draft has been restored.')
    await press(page, 'Undo')
    await expect(full).toHaveValue('9')
  })
})

test('after a save there is nothing to undo', async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
  await minutes(page).fill('45')
  await press(page, 'Discard')
  await expect(saveBar(page).getByRole('button', { name: 'Undo' })).toBeVisible()
  await minutes(page).fill('50')
  await saveButton(page).click()
  await expectSaved(page, 2)
  await expect(saveBar(page).getByRole('button', { name: 'Undo' })).toBeHidden()
})

/** Restores version 3, of 45 minutes. */
async function restore(page: Page): Promise<void> {
  await page.goto('system-settings/end-session-behavior/versions/3')
  await press(page, 'Restore this version')
  await expect(minutes(page)).toHaveValue('45')
}

test('draft replaced: a version and a shared draft say so, and Undo brings back the draft that was kept', async ({
  page,
  settingsPage,
}) => {
  const earlier = page.getByText('1 earlier draft')
  await settingsPage({ mock: 'seed=history' })
  await type(page, '77')

  await test.step('Undo: the earlier draft is the draft of this tab, and listed no second time', async () => {
    await restore(page)
    await expect(saveBar(page)).toContainText('Restored version 3. Your earlier draft is kept.')
    await expect(earlier).toBeVisible()
    await press(page, 'Undo')
    await expect(minutes(page)).toHaveValue('77')
    await expect(earlier).toBeHidden()
    expect(await keptTexts(page)).toHaveLength(1)
    await page.reload()
    await expectBack(page, '77')
    await expect(earlier).toBeHidden()
  })

  await test.step('what was typed into the version is kept by Undo, and Undo brings it back', async () => {
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

  await test.step('over what is saved, Undo brings that back', async () => {
    await press(page, 'Discard')
    await restore(page)
    await expect(saveBar(page)).toContainText('Restored version 3.')
    await chat(page).uncheck()
    await press(page, 'Undo')
    await expect(minutes(page)).not.toHaveValue('45')
  })
})
