import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { expectSaved, saveBar, saveButton } from './on-the-page.ts'

const minutes = (page: Page) => page.getByRole('textbox', { name: 'Minutes of inactivity' })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test.beforeEach(async ({ settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
})

test('what is typed after a reset is not lost by Undo: that can be undone as well', async ({
  page,
}) => {
  await minutes(page).fill('45')
  await press(page, 'Reset to defaults')
  await page.getByRole('textbox', { name: 'Duration of full access' }).fill('9')
  await press(page, 'Undo')
  await expect(minutes(page)).toHaveValue('45')
  await expect(saveBar(page)).toContainText('What was there before is back.')
  await press(page, 'Undo')
  await expect(page.getByRole('textbox', { name: 'Duration of full access' })).toHaveValue('9')
})

test('after a save there is nothing to undo', async ({ page }) => {
  await minutes(page).fill('45')
  await press(page, 'Discard')
  await minutes(page).fill('50')
  await saveButton(page).click()
  await expectSaved(page, 2)
  await expect(saveBar(page).getByRole('button', { name: 'Undo' })).toBeHidden()
})

test('a failed save takes the Undo of a reset not away', async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article; put:status=507*1' })
  await press(page, 'Reset to defaults')
  await saveButton(page).click()
  const review = page.getByRole('dialog', { name: 'Review the changes' })
  await review.getByRole('button', { name: 'Save' }).click()
  await expect(review.getByRole('alert')).toContainText('no room left')
  await press(page, 'Back to the settings')
  await press(page, 'Undo')
  await expect(minutes(page)).toHaveValue('30')
})
