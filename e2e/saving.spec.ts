import { expect, test } from './fixtures.ts'
import { expectSaved, expectSettings, save, saveBar, saveButton } from './on-the-page.ts'
import { expectVersions } from './versions.ts'

test.beforeEach(async ({ page, settingsPage }) => {
  // The clock stands still, so that the moment of a save can be told.
  await settingsPage({ mock: 'seed=article; now=2026-11-22T10:00:00Z' })
  await expectSettings(page)
})

test('the save bar is there only while something would change, and counts settings', async ({
  page,
}) => {
  const chat = page.getByRole('switch', { name: 'Chat' })
  await expect(saveBar(page)).toBeHidden()
  await chat.uncheck()
  await expect(saveBar(page)).toContainText('1 setting changed')
  await page.getByRole('textbox', { name: 'Duration of full access' }).fill('8')
  await page
    .getByRole('combobox', { name: 'Unit of duration of full access' })
    .selectOption('hours')
  await expect(saveBar(page)).toContainText('2 settings changed')
  await chat.check()
  await expect(saveBar(page)).toContainText('1 setting changed')
  await page.getByRole('textbox', { name: 'Duration of full access' }).fill('7')
  await page.getByRole('combobox', { name: 'Unit of duration of full access' }).selectOption('days')
  await expect(saveBar(page)).toBeHidden()
})

test('the same length in another unit is a change: what was typed is kept', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Duration of full access' }).fill('168')
  await page
    .getByRole('combobox', { name: 'Unit of duration of full access' })
    .selectOption('hours')
  await save(page, 2)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Duration of full access' })).toHaveValue('168')
})

test('Discard brings back what is saved, and Undo what was typed', async ({ page }) => {
  const minutes = page.getByRole('textbox', { name: 'Minutes of inactivity' })
  const url = page.getByRole('textbox', { name: 'Redirect URL' })
  await minutes.fill('5abc')
  await url.fill('https://www.example.com/other')
  await saveBar(page).getByRole('button', { name: 'Discard' }).click()
  await expect(minutes).toHaveValue('30')
  await expect(url).toHaveValue('https://www.example.com/goodbye')
  await expect(saveBar(page)).toContainText('2 changes discarded.')
  await saveBar(page).getByRole('button', { name: 'Undo' }).click()
  await expect(minutes).toHaveValue('5abc')
  await expect(url).toHaveValue('https://www.example.com/other')
  await expect(saveBar(page)).toContainText('2 settings changed')
})

test('success is said with version and time, and who saved stands above the form', async ({
  page,
}) => {
  await page.getByRole('switch', { name: 'Chat' }).uncheck()
  await saveButton(page).click()
  await expect(saveBar(page)).toContainText('Saved as version 2 on Nov 22, 2026, 10:00 UTC.')
  await expect(page.getByText('Version 2, saved by Dana Levi on Nov 22, 2026')).toBeVisible()
  await saveBar(page).getByRole('button', { name: 'Dismiss' }).click()
  await expect(saveBar(page)).toBeHidden()
})

test('a change after a save takes the place of what was said about it', async ({ page }) => {
  await page.getByRole('switch', { name: 'Chat' }).uncheck()
  await save(page, 2)
  await page.getByRole('switch', { name: 'Chat' }).check()
  await expect(saveBar(page)).toContainText('1 setting changed')
  await save(page, 3)
})

test('a second click on Save does nothing while the first one is on its way', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await settingsPage({ mock: 'seed=article; put:delay=800' })
  await page.getByRole('switch', { name: 'Chat' }).uncheck()
  await saveButton(page).dblclick()
  const saving = saveBar(page).getByRole('button', { name: 'Saving…' })
  await expect(saving).toHaveAttribute('aria-disabled', 'true')
  await saving.click({ force: true })
  await page.keyboard.press('Control+s')
  await expectSaved(page, 2)
  await expectVersions(callApi, [2, 1])
})

test('what is typed while a save is on its way is a change of its own', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article; put:delay=1500*1' })
  const minutes = page.getByRole('textbox', { name: 'Minutes of inactivity' })
  await minutes.fill('40')
  await saveButton(page).click()
  await expect(saveBar(page).getByRole('button', { name: 'Saving…' })).toBeVisible()
  await minutes.fill('41')
  await expect(page.getByText('Version 2, saved by Dana Levi')).toBeVisible()
  await expect(minutes).toHaveValue('41')
  await expect(saveBar(page)).toContainText('1 setting changed')
  await save(page, 3)
  await page.reload()
  await expect(minutes).toHaveValue('41')
})

for (const keys of ['Control+s', 'Meta+s']) {
  test(`${keys} saves, also from inside a field`, async ({ page }) => {
    const minutes = page.getByRole('textbox', { name: 'Minutes of inactivity' })
    await minutes.fill('45')
    await minutes.press(keys)
    await expectSaved(page, 2)
    await expect(minutes).toHaveValue('45')
    await expect(minutes).toBeFocused()
  })
}

test('without a change, the keys that save do nothing', async ({ page, callApi }) => {
  await page.keyboard.press('Control+s')
  await page.getByRole('switch', { name: 'Chat' }).uncheck()
  await save(page, 2)
  await expectVersions(callApi, [2, 1])
})
