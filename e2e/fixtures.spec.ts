import { defaultSettings } from '../src/policy/settings.ts'
import { expect, expectAxeFindsNothing, test } from './fixtures.ts'

test('a named seed replaces the stored settings', async ({ page, seed, settingsPage }) => {
  await seed('article')
  await settingsPage({ anchor: 'customer' })
  await expect(page.getByRole('switch', { name: 'Redirect customer' })).toBeChecked()
  await seed('defaults')
  await settingsPage({ anchor: 'customer' })
  await expect(page.getByRole('switch', { name: 'Redirect customer' })).not.toBeChecked()
})

test('settings passed as a seed are saved through the API', async ({
  page,
  seed,
  settingsPage,
}) => {
  await seed({ ...defaultSettings, agent: { ...defaultSettings.agent, redirect: 'stayInRoom' } })
  await settingsPage()
  await expect(page.getByRole('radio', { name: 'Stay in room' })).toBeChecked()
  await expect(page.getByText('Version 1 · Dana Levi')).toBeVisible()
})

test('the accessibility check finds violations', async ({ page }) => {
  await page.setContent('<html lang="en"><title>A page</title><main><h1>A page</h1></main></html>')
  await expectAxeFindsNothing(page)
  await page.setContent('<html lang="en"><title>A page</title><main><input></main></html>')
  await expect(expectAxeFindsNothing(page)).rejects.toThrow('label: Form elements')
})
