import { expect, expectAccessible, test } from './fixtures.ts'
import { chat, expectSaved, expectSettings, saveBar, saveButton } from './settings-page.ts'
import { setRules } from './rules.ts'

for (const seed of ['fullUnlimited', 'limited', 'noAccess']) {
  test(`axe finds no violations in the settings, seed ${seed}`, async ({ page, settingsPage }) => {
    await settingsPage({ mock: `seed=${seed}` })
    await expectSettings(page)
    await expectAccessible(page)
  })
}

test('axe finds no violations while the settings load', async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'get:hang' })
  await expect(page.getByText('Loading the settings')).toBeAttached()
  await expectAccessible(page)
})

test('axe finds no violations when the settings cannot be loaded', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'get:status=500' })
  await expect(page.getByRole('alert')).toContainText('could not be loaded')
  await expectAccessible(page)
})

test('axe finds no violations when the stored settings cannot be read', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=unreadable' })
  await expect(page.getByRole('alert')).toContainText('cannot be read')
  await expectAccessible(page)
})

test('axe finds no violations at an unknown URL', async ({ page }) => {
  await page.goto('nowhere')
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
  await expectAccessible(page)
})

test('axe finds no violations after a save is blocked by several errors', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await page.getByRole('textbox', { name: 'Minutes of inactivity' }).fill('0')
  await page.getByRole('textbox', { name: 'Duration of full access' }).fill('')
  await page.getByRole('textbox', { name: 'Redirect URL' }).fill('http://example.com')
  await saveButton(page).click()
  await expect(saveBar(page)).toContainText('3 settings need attention')
  await expectAccessible(page)
})

test('axe finds no violations in the settings, with unsaved changes, and after Discard', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
  await expectAccessible(page)
  await chat(page).uncheck()
  await expect(saveBar(page)).toContainText('1 change')
  await expectAccessible(page)
  await saveBar(page).getByRole('button', { name: 'Discard' }).click()
  await expect(saveBar(page)).toContainText('1 change discarded')
  await expectAccessible(page)
})

test('axe finds no violations after a failed save, after a save, and during one', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await chat(page).uncheck()
  await setRules(page, 'put:status=500')
  await saveButton(page).click()
  await expect(saveBar(page).getByRole('alert')).toBeVisible()
  await expectAccessible(page)
  await setRules(page, '')
  await saveBar(page).getByRole('button', { name: 'Try again' }).click()
  await expectSaved(page, 2)
  await expectAccessible(page)
  await setRules(page, 'put:hang')
  await chat(page).check()
  await saveButton(page).click()
  await expect(saveBar(page).getByRole('button', { name: 'Saving…' })).toBeVisible()
  await expectAccessible(page)
  await expect(saveBar(page).getByRole('button', { name: 'Saving…' })).toBeVisible()
})
