import { expect, test } from './fixtures.ts'
import { expectSettings, save, saveBar, saveButton, typeAndLeave } from './settings-page.ts'
import { expectVersions } from './versions.ts'

test.beforeEach(async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
})

test('Save with errors moves the focus to the first one and saves nothing', async ({
  page,
  callApi,
}) => {
  const minutes = page.getByRole('textbox', { name: 'Minutes of inactivity' })
  const full = page.getByRole('textbox', { name: 'Duration of full access' })
  const url = page.getByRole('textbox', { name: 'Redirect URL' })
  await test.step('one error', async () => {
    await full.fill('')
    await saveButton(page).click()
    await expect(full).toBeFocused()
    await expect(full).toHaveAttribute('aria-invalid', 'true')
    await expect(full).toHaveAccessibleDescription(/Enter a whole number/u)
    await expect(saveBar(page)).toContainText('1 setting needs attention')
    await expectVersions(callApi, [1])
    await full.fill('8')
    await save(page, 2)
  })
  await test.step('several errors are listed with links to their fields', async () => {
    await url.fill('http://')
    await full.fill('366')
    await minutes.fill('5abc')
    await saveButton(page).click()
    await expect(minutes).toBeFocused()
    await expect(saveBar(page)).toContainText(
      '3 settings need attention: Minutes of inactivity, Duration of full access, Redirect URL',
    )
    await saveBar(page).getByRole('button', { name: 'Redirect URL' }).click()
    await expect(url).toBeFocused()
    await expectVersions(callApi, [2, 1])
  })
})

test('each fixed error leaves the list, and then the save succeeds', async ({ page }) => {
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

test('invalid values do not block a save in parts that are off or levels that are not chosen', async ({
  page,
}) => {
  const toggle = page.getByRole('switch', { name: 'End session when agent is inactive' })
  const limited = page.getByRole('radio', { name: 'Limited access' })
  await typeAndLeave(page.getByRole('textbox', { name: 'Minutes of inactivity' }), '0')
  await typeAndLeave(page.getByRole('textbox', { name: 'Redirect URL' }), 'nowhere')
  await typeAndLeave(page.getByRole('textbox', { name: 'Duration of full access' }), '1.5')
  await toggle.uncheck()
  await page.getByRole('switch', { name: 'Redirect customer' }).uncheck()
  await limited.check()
  await save(page, 2)
  await page.reload()
  await expect(toggle).not.toBeChecked()
  await expect(limited).toBeChecked()
})
