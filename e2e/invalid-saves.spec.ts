import { expect, test } from './fixtures.ts'
import { expectSettings, save, saveBar, saveButton, typeAndLeave } from './on-the-page.ts'
import { expectVersions } from './versions.ts'

test.beforeEach(async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
})

test('Save with one error puts the focus on it and saves nothing', async ({ page, callApi }) => {
  const full = page.getByRole('textbox', { name: 'Duration of full access' })
  await full.fill('')
  await saveButton(page).click()
  await expect(full).toBeFocused()
  await expect(full).toHaveAttribute('aria-invalid', 'true')
  await expect(full).toHaveAccessibleDescription(/Enter a whole number/u)
  await expect(saveBar(page)).toContainText('1 setting needs attention')
  await expectVersions(callApi, [1])
})

test('Save with several errors focuses the first and lists all, each leading to its field', async ({
  page,
}) => {
  const url = page.getByRole('textbox', { name: 'Redirect URL' })
  const minutes = page.getByRole('textbox', { name: 'Minutes of inactivity' })
  await url.fill('http://')
  await page.getByRole('textbox', { name: 'Duration of full access' }).fill('366')
  await minutes.fill('5abc')
  await saveButton(page).click()
  await expect(minutes).toBeFocused()
  await expect(saveBar(page)).toContainText(
    '3 settings need attention: Minutes of inactivity, Duration of full access, Redirect URL',
  )
  await saveBar(page).getByRole('button', { name: 'Redirect URL' }).click()
  await expect(url).toBeFocused()
})

test('the list of errors grows shorter with each one mended, and the save goes through', async ({
  page,
}) => {
  const minutes = page.getByRole('textbox', { name: 'Minutes of inactivity' })
  const full = page.getByRole('textbox', { name: 'Duration of full access' })
  await minutes.fill('')
  await full.fill('0')
  await minutes.press('Control+s')
  await expect(minutes).toBeFocused()
  await expect(saveBar(page)).toContainText('2 settings need attention')
  await minutes.fill('30')
  await expect(saveBar(page)).toContainText('1 setting needs attention: Duration of full access')
  await full.fill('9')
  await expect(saveBar(page)).not.toContainText('attention')
  await save(page, 2)
})

test('an unusable value in a part that is switched off blocks no save', async ({ page }) => {
  const toggle = page.getByRole('switch', { name: 'End session when agent is inactive' })
  await typeAndLeave(page.getByRole('textbox', { name: 'Minutes of inactivity' }), '0')
  await typeAndLeave(page.getByRole('textbox', { name: 'Redirect URL' }), 'nowhere')
  await toggle.uncheck()
  await page.getByRole('switch', { name: 'Redirect customer' }).uncheck()
  await save(page, 2)
  await page.reload()
  await expect(toggle).not.toBeChecked()
})

test('nor does one of a level that is not chosen', async ({ page }) => {
  const limited = page.getByRole('radio', { name: 'Limited access' })
  await typeAndLeave(page.getByRole('textbox', { name: 'Duration of full access' }), '1.5')
  await limited.check()
  await save(page, 2)
  await page.reload()
  await expect(limited).toBeChecked()
})
