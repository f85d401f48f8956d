import { expect, expectApp, test } from './fixtures.ts'
import { expectSettings } from './settings-page.ts'

const address = 'system-settings/end-session-behavior'

test('the root URL redirects to the settings', async ({ page, baseURL }) => {
  await page.goto('.')
  await expectSettings(page)
  expect(page.url()).toBe(`${baseURL}${address}`)
  await expect(page).toHaveTitle('End session behavior · System settings')
})

test('an unknown URL shows Page not found and links to the settings', async ({ page }) => {
  await page.goto('system-settings/nowhere')
  await expectApp(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  await expect(page.getByText('There is nothing at /system-settings/nowhere.')).toBeVisible()
  await expect(page).toHaveTitle('Page not found · System settings')
  await page.getByRole('link', { name: 'Go to End session behavior' }).click()
  await expectSettings(page)
})

for (const section of ['Agent', 'Customer']) {
  test(`#${section.toLowerCase()} scrolls to the section ${section}`, async ({
    page,
    settingsPage,
  }) => {
    await page.setViewportSize({ width: 390, height: 500 })
    await settingsPage({ mock: 'seed=article', anchor: section.toLowerCase() })
    await expect(page.getByRole('heading', { name: section, exact: true })).toBeInViewport()
  })
}

/** The anchor of every setting, and the control that gets the focus when all settings are in use. */
const controls = [
  ['redirect-agent', 'radio', 'Stay in room'],
  ['end-session-when-agent-is-inactive', 'switch', 'End session when agent is inactive'],
  ['minutes-of-inactivity', 'textbox', 'Minutes of inactivity'],
  ['end-session-access', 'switch', 'End session access'],
  ['access-level', 'radio', 'Full access (time restricted)'],
  ['duration-of-full-access', 'textbox', 'Duration of full access'],
  ['attachments', 'switch', 'Attachments'],
  ['chat', 'switch', 'Chat'],
  ['continue-to-limited-access', 'switch', 'Continue to limited access'],
  ['duration-of-continued-limited-access', 'textbox', 'Duration of continued limited access'],
  ['redirect-customer', 'switch', 'Redirect customer'],
  ['redirect-url', 'textbox', 'Redirect URL'],
] as const

test('the anchor of every setting moves the focus to its control', async ({
  page,
  settingsPage,
}) => {
  await page.setViewportSize({ width: 390, height: 500 })
  for (const [anchor, role, name] of controls) {
    await test.step(`#${anchor}`, async () => {
      // Changing only the # would not reload the page, and the browser would focus some controls.
      await page.goto('about:blank')
      await settingsPage({ mock: 'seed=article', anchor })
      const control = page.getByRole(role, { name, exact: true })
      await expect(control).toBeFocused()
      await expect(control).toBeInViewport()
    })
  }
})

test('another # in the URL of an open page moves the focus there, and Back returns it', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article', anchor: 'chat' })
  const chat = page.getByRole('switch', { name: 'Chat' })
  const stay = page.getByRole('radio', { name: 'Stay in room' })
  await expect(chat).toBeFocused()
  await settingsPage({ mock: 'seed=article', anchor: 'redirect-agent' })
  await expect(stay).toBeFocused()
  await expect(stay).toBeInViewport()
  await page.goBack()
  await expect(chat).toBeFocused()
})

/** Settings that the page currently hides, and the switch that shows them. */
const hidden = [
  ['minutes-of-inactivity', 'noAccess', 'End session when agent is inactive'],
  ['access-level', 'noAccess', 'End session access'],
  ['duration-of-full-access', 'noAccess', 'End session access'],
  ['duration-of-continued-limited-access', 'defaults', 'Continue to limited access'],
  ['redirect-url', 'defaults', 'Redirect customer'],
] as const

test('the anchor of a hidden setting moves the focus to the switch that shows it', async ({
  page,
  settingsPage,
}) => {
  for (const [anchor, seed, name] of hidden) {
    await test.step(`#${anchor}`, async () => {
      await page.goto('about:blank')
      await settingsPage({ mock: `seed=${seed}`, anchor })
      await expect(page.getByRole('switch', { name })).toBeFocused()
    })
  }
})

test('a seed rule in the URL replaces the stored settings', async ({ page }) => {
  for (const [seed, level] of [
    ['fullUnlimited', 'Full access (unlimited)'],
    ['limited', 'Limited access'],
  ] as const) {
    await test.step(`?mock=seed=${seed}`, async () => {
      await page.goto(`${address}?mock=seed=${seed}`)
      await expect(page.getByRole('radio', { name: level })).toBeChecked()
    })
  }
})
