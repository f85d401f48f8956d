import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { expectSaved, minutes, saveBar, saveButton } from './on-the-page.ts'

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
    await expect(saveBar(page)).toContainText('What was there before is back.')
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
