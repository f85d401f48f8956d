import type { CDPSession, Page } from 'playwright/test'
import { expect, expectApp, test } from './fixtures.ts'
import { expectSettings, openOtherTab, save } from './on-the-page.ts'
import { expectVersions } from './versions.ts'

const address = 'system-settings/end-session-behavior'
const minutes = (page: Page) => page.getByRole('textbox', { name: 'Minutes of inactivity' })

/** Turns the session's end after 45 minutes of inactivity on, and saves it as the first version. */
async function change(page: Page): Promise<void> {
  await page.getByRole('switch', { name: 'End session when agent is inactive' }).check()
  await minutes(page).fill('45')
  await save(page, 1)
}

async function expectChange(page: Page): Promise<void> {
  await expectSettings(page)
  await expect(minutes(page)).toHaveValue('45')
  await expect(page.getByText('Version 1, saved by Dana Levi')).toBeVisible()
}

/** Waits until the mock answers through the service worker, or without it. */
async function expectAnswersBy(page: Page, who: 'worker' | 'page'): Promise<void> {
  const ask = () => page.evaluate(() => fetch('/api/__mock/ping').then((answer) => answer.text()))
  await expect.poll(ask).toContain(who)
}

/** The browser's own switches for service workers, by way of `page`. */
async function serviceWorkers(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('ServiceWorker.enable')
  return session
}

test.describe('what is saved is found again', () => {
  test.beforeEach(async ({ page, settingsPage }) => {
    await settingsPage()
    await expectSettings(page)
    await change(page)
  })

  test('after a reload', async ({ page }) => {
    await page.reload()
    await expectChange(page)
  })

  test('in another tab', async ({ page }) => {
    await expectChange(await openOtherTab(page))
  })

  test('after the last tab was closed', async ({ page, context }) => {
    await page.close()
    const later = await context.newPage()
    await later.goto(address)
    await expectChange(later)
  })

  test('after a reload without the cache, which begins without a service worker', async ({
    page,
  }) => {
    await expectAnswersBy(page, 'worker')
    const session = await page.context().newCDPSession(page)
    await Promise.all([
      page.waitForEvent('load'),
      session.send('Page.reload', { ignoreCache: true }),
    ])
    await expectChange(page)
    await minutes(page).fill('50')
    await save(page, 2)
    await page.reload()
    await expect(minutes(page)).toHaveValue('50')
  })

  test('after the idle service worker was stopped, also when the next thing is a save', async ({
    page,
  }) => {
    await expectAnswersBy(page, 'worker')
    const session = await serviceWorkers(page)
    await session.send('ServiceWorker.stopAllWorkers')
    await minutes(page).fill('50')
    await save(page, 2)
    await page.reload()
    await expect(minutes(page)).toHaveValue('50')
  })

  test('after the service worker was removed under the open page', async ({ page, baseURL }) => {
    await expectAnswersBy(page, 'worker')
    const session = await serviceWorkers(page)
    await session.send('ServiceWorker.unregister', { scopeURL: baseURL ?? '' })
    await session.send('ServiceWorker.stopAllWorkers')
    await minutes(page).fill('50')
    await save(page, 2)
    await page.reload()
    await expect(minutes(page)).toHaveValue('50')
  })

  test('after another worker, which does not know the page, has taken it over', async ({
    page,
    callApi,
  }) => {
    await expectAnswersBy(page, 'worker')
    await page.evaluate(async () => {
      const { serviceWorker } = navigator
      const taken = new Promise((resolve) => {
        serviceWorker.addEventListener('controllerchange', resolve, { once: true })
      })
      await serviceWorker.register('/mockServiceWorker.js?another')
      await taken
    })
    await minutes(page).fill('50')
    await save(page, 2)
    await expectVersions(callApi, [2, 1])
  })
})

test.describe('where service workers are blocked', () => {
  test.use({ serviceWorkers: 'block' })

  test('what is saved is found again after a reload and in another tab', async ({
    page,
    settingsPage,
  }) => {
    await settingsPage()
    await expectSettings(page)
    await expectAnswersBy(page, 'page')
    await change(page)
    await page.reload()
    await expectChange(page)
    await expectChange(await openOtherTab(page))
  })
})

test('what is saved is found again after a restart of the browser', async ({ startBrowser }) => {
  const before = await startBrowser()
  const page = await before.newPage()
  await page.goto(address)
  await expectApp(page)
  await expectSettings(page)
  await change(page)
  await before.close()

  const after = await startBrowser()
  const later = await after.newPage()
  await later.goto(address)
  await expectChange(later)
  await after.close()
})
