import type { Page } from 'playwright/test'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { expectSaved, expectSettings, minutes, openOtherTab, saveButton } from './settings-page.ts'

const failure = (page: Page) => page.getByRole('alert')

test('a page without access to storage shows an error and offers Try again', async ({ page }) => {
  await page.goto('system-settings/end-session-behavior?mock=storage=denied')
  await expect(failure(page)).toContainText('The settings cannot be reached')
  await expect(failure(page)).toContainText('allow it for this site')
  await expectNoAxeViolations(page)
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
})

test('a page in a browser that denies IndexedDB shows an error', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Denied', 'SecurityError')
    }
  })
  await page.goto('system-settings/end-session-behavior')
  await expect(failure(page)).toContainText('The settings cannot be reached')
  await expect(failure(page)).toContainText('SecurityError')
})

test('typed text survives the deletion of the stored data while the page is open', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
  await minutes(page).fill('45')
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
  await saveButton(page).click()
  await expect(page.getByText(/Your changes stay until you save/u)).toBeVisible()
})

test('a second tab with the service worker of another build does not break a save in the first', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
  const other = await openOtherTab(page)
  await other.evaluate(async () => {
    const controlled = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
    })
    await navigator.serviceWorker.register('/mockServiceWorker.js?another')
    await controlled
  })
  await minutes(page).fill('45')
  await saveButton(page).click()
  await expectSaved(page, 2)
  await other.reload()
  await expect(minutes(other)).toHaveValue('45')
})

test('a page restored from the back/forward cache can save', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  const page = await browser.newPage(baseURL === undefined ? {} : { baseURL })
  await page.goto('system-settings/end-session-behavior?mock=seed=article')
  await expectSettings(page)
  await page.goto('icon.svg')
  await page.goBack({ waitUntil: 'commit' })
  await expectSettings(page)
  await minutes(page).fill('45')
  await saveButton(page).click()
  await expectSaved(page, 2)
  await browser.close()
})
