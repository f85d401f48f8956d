import type { Page } from 'playwright/test'
import { expect, expectApp, test } from './fixtures.ts'
import { expectSaved, expectSettings, saveBar } from './settings-page.ts'
import { tabTo as tabToControl } from './tab-to.ts'

const tabTo = (page: Page, role: 'radio' | 'switch' | 'textbox' | 'button', name: string) =>
  tabToControl(page, page.getByRole(role, { name, exact: true }))

test('the skip link is the first tab stop and skips the header, and Enter in a field saves', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: 'Stay in room' })).toBeFocused()
  await test.step('Enter in a field saves', async () => {
    const minutes = page.getByRole('textbox', { name: 'Minutes of inactivity' })
    await minutes.fill('45')
    await minutes.press('Enter')
    await expectSaved(page, 2)
  })
})

test('keyboard only: settings of every kind can be changed and saved', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=defaults' })
  await expectSettings(page)
  const { keyboard } = page

  await tabTo(page, 'radio', 'Back to Welcome page')
  await keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Stay in room' })).toBeChecked()

  const toggle = await tabTo(page, 'switch', 'End session when agent is inactive')
  await keyboard.press('Space')
  await expect(toggle).toBeChecked()
  await tabTo(page, 'textbox', 'Minutes of inactivity')
  await keyboard.type('45')

  await tabTo(page, 'radio', 'Full access (time restricted)')
  await keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Limited access' })).toBeChecked()
  await tabTo(page, 'textbox', 'Duration of limited access')
  await keyboard.type('36')
  await keyboard.press('Tab')
  const unit = page.getByRole('combobox', { name: 'Unit of duration of limited access' })
  await expect(unit).toBeFocused()
  await keyboard.press('ArrowUp')
  await expect(unit).toHaveValue('hours')

  const redirect = await tabTo(page, 'switch', 'Redirect customer')
  await keyboard.press('Space')
  await expect(redirect).toBeChecked()
  await tabTo(page, 'textbox', 'Redirect URL')
  await keyboard.type('www.example.com')
  await keyboard.press('Tab')
  const quickFix = page.getByRole('button', { name: 'Use https://www.example.com', exact: true })
  await expect(quickFix).toBeFocused()
  await keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Redirect URL' })).toBeFocused()

  await tabTo(page, 'button', 'Save')
  await keyboard.press('Enter')
  await expectSaved(page, 1)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Stay in room' })).toBeChecked()
  await expect(page.getByRole('textbox', { name: 'Minutes of inactivity' })).toHaveValue('45')
  await expect(page.getByRole('textbox', { name: 'Duration of limited access' })).toHaveValue('36')
  await expect(unit).toHaveValue('hours')
  await expect(page.getByRole('textbox', { name: 'Redirect URL' })).toHaveValue(
    'https://www.example.com',
  )
})

test('the save bar never covers the focused field', async ({ page, settingsPage }) => {
  await page.setViewportSize({ width: 390, height: 700 })
  await settingsPage({ mock: 'seed=article' })
  await page.getByRole('radio', { name: 'Back to Welcome page' }).check()
  for (const name of ['Duration of full access', 'Redirect URL']) {
    const field = await tabTo(page, 'textbox', name)
    const bar = await saveBar(page).boundingBox()
    const box = await field.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
  }
})

test('at an unknown URL, the link to the settings is one key press away', async ({ page }) => {
  await page.goto('nowhere')
  await expectApp(page)
  const back = page.getByRole('link', { name: 'Go to End session behavior' })
  await expect(back).toBeVisible()
  await page.keyboard.press('Shift+Tab')
  await expect(back).toBeFocused()
  await page.keyboard.press('Enter')
  await expectSettings(page)
})
