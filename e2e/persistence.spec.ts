import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright/test'
import { expectDraftRestored, press, typeMinutes } from './drafts.ts'
import { expect, expectApp, test } from './fixtures.ts'
import { expectSettings, minutes, openOtherTab, save } from './settings-page.ts'
import { expectVersions } from './versions.ts'

const address = 'system-settings/end-session-behavior'

/** Ends sessions after 45 minutes of inactivity and saves that as the first version. */
async function change(page: Page): Promise<void> {
  await page.getByRole('switch', { name: 'End session when agent is inactive' }).check()
  await minutes(page).fill('45')
  await save(page, 1)
}

async function expectChange(page: Page, text = '45', version = 1): Promise<void> {
  await expectSettings(page)
  await expect(minutes(page)).toHaveValue(text)
  await expect(page.getByText(`Version ${version} · Dana Levi`)).toBeVisible()
}

/** Returns true if the browser with this profile has written a draft to the disk. */
async function isOnDisk(profile: string): Promise<boolean> {
  const folder = join(profile, 'Default', 'Local Storage', 'leveldb')
  const files = (await readdir(folder)).filter((name) => /\.(?:log|ldb)$/u.test(name))
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'latin1')))
  return texts.some((text) => text.includes('end-session-behavior.draft'))
}

/** Waits until the mock responds through the service worker, or from the page. */
async function expectAnswersBy(page: Page, who: 'worker' | 'page'): Promise<void> {
  const ask = () => page.evaluate(() => fetch('/api/__mock/ping').then((answer) => answer.text()))
  await expect.poll(ask).toContain(who)
}

/** Opens a DevTools session that controls the service workers. */
async function controlServiceWorkers(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('ServiceWorker.enable')
  return session
}

test.describe('saved settings persist', () => {
  test.beforeEach(async ({ page, settingsPage }) => {
    await settingsPage()
    await expectSettings(page)
    await change(page)
  })

  test('after a reload, in another tab, and after the last tab is closed', async ({
    page,
    context,
  }) => {
    await page.reload()
    await expectChange(page)
    const other = await openOtherTab(page)
    await expectChange(other)
    await page.close()
    await other.close()
    const later = await context.newPage()
    await later.goto(address)
    await expectChange(later)
  })

  test('after the idle service worker stops, even if a save follows, and after a hard reload, which starts without a service worker', async ({
    page,
  }) => {
    await expectAnswersBy(page, 'worker')
    const session = await controlServiceWorkers(page)
    await session.send('ServiceWorker.stopAllWorkers')
    await minutes(page).fill('50')
    await save(page, 2)
    await page.reload()
    await expectChange(page, '50', 2)

    await expectAnswersBy(page, 'worker')
    await Promise.all([
      page.waitForEvent('load'),
      session.send('Page.reload', { ignoreCache: true }),
    ])
    await expectChange(page, '50', 2)
    await minutes(page).fill('55')
    await save(page, 3)
    await page.reload()
    await expectChange(page, '55', 3)
  })

  test('after the service worker is unregistered while the page is open', async ({
    page,
    baseURL,
  }) => {
    await expectAnswersBy(page, 'worker')
    const session = await controlServiceWorkers(page)
    await session.send('ServiceWorker.unregister', { scopeURL: baseURL ?? '' })
    await session.send('ServiceWorker.stopAllWorkers')
    await minutes(page).fill('50')
    await save(page, 2)
    await page.reload()
    await expect(minutes(page)).toHaveValue('50')
  })

  test('after another service worker takes control of the page', async ({ page, callApi }) => {
    await expectAnswersBy(page, 'worker')
    await page.evaluate(async () => {
      const { serviceWorker } = navigator
      const controlled = new Promise((resolve) => {
        serviceWorker.addEventListener('controllerchange', resolve, { once: true })
      })
      await serviceWorker.register('/mockServiceWorker.js?another')
      await controlled
    })
    await minutes(page).fill('50')
    await save(page, 2)
    await expectVersions(callApi, [2, 1])
  })
})

test.describe('when service workers are blocked', () => {
  test.use({ serviceWorkers: 'block' })

  test('saved settings persist after a reload and in another tab', async ({
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

test('saved settings and unsaved changes persist after the browser restarts', async ({
  profile,
  startBrowser,
}) => {
  const before = await startBrowser()
  const page = await before.newPage()
  await page.goto(address)
  await expectApp(page)
  await expectSettings(page)
  await change(page)
  await typeMinutes(page, '50')
  // A browser writes local storage to the disk after a few seconds.
  await expect.poll(() => isOnDisk(profile), { timeout: 15_000 }).toBe(true)
  await before.close()

  const after = await startBrowser()
  const later = await after.newPage()
  await later.goto(address)
  await expectSettings(later)
  await expectDraftRestored(later, '50')
  await press(later, 'Discard these changes')
  await expectChange(later)
  await after.close()
})
