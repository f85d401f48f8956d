import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import { expect } from './fixtures.ts'
import { expectSettings, save, saveBar } from './settings-page.ts'
import { endRulesWithClick, setRules, test } from './rules.ts'
import { expectVersions } from './versions.ts'

const address = 'system-settings/end-session-behavior'
const loadingStatus = (page: Page) => page.getByRole('status').getByText('Loading the settings')
const failure = (page: Page) => page.getByRole('alert')

test('while the settings load, the page shows its heading and a loading message, but no sections', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'get:delay=1500*1' })
  await expect(loadingStatus(page)).toBeAttached()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('End session behavior')
  await expect(page.getByRole('region')).toHaveCount(0)
  await expectSettings(page)
  await expect(loadingStatus(page)).not.toBeAttached()
})

test('a request without a response times out, and the settings can be requested again', async ({
  page,
  openUnder,
}) => {
  await page.clock.install()
  await openUnder('get:hang')
  await expect(loadingStatus(page)).toBeAttached()
  await page.clock.fastForward('00:05')
  await expect(page.getByRole('status').getByText('Still loading.')).toBeVisible()
  await page.clock.fastForward('00:30')
  await expect(failure(page)).toContainText('The server took too long to answer.')
  await endRulesWithClick(page)
  await page.getByRole('button', { name: 'Try again now' }).click()
  await expectSettings(page)
})

/** Fails unless the page says why loading failed, and Try again loads the settings. */
async function expectReasonAndTryAgain(page: Page, { says, isRetrying }: Failure): Promise<void> {
  await expect(failure(page)).toContainText('The settings could not be loaded')
  await expect(failure(page)).toContainText(says)
  const keepsTrying = failure(page).getByText('This page keeps trying automatically.')
  await expect(keepsTrying).toBeVisible({ visible: isRetrying })
  await endRulesWithClick(page)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expectSettings(page)
  await expect(failure(page)).toBeHidden()
}

type Failure = { rules: string; says: string; isRetrying: boolean }

const temporary: Failure[] = [
  { rules: 'get:status=500', says: 'The server failed.', isRetrying: true },
  { rules: 'get:status=502', says: 'is not an answer (status 502)', isRetrying: true },
  { rules: 'get:status=503', says: 'not available at the moment', isRetrying: true },
  { rules: 'get:status=429', says: 'is overloaded', isRetrying: true },
  { rules: 'get:cut=before', says: 'The server cannot be reached.', isRetrying: true },
  { rules: 'get:cut=after', says: 'The server cannot be reached.', isRetrying: true },
]

const permanent: Failure[] = [
  { rules: 'get:body=html', says: 'is not an answer (status 200)', isRetrying: false },
  { rules: 'get:body=truncated', says: 'is not an answer (status 200)', isRetrying: false },
  { rules: 'get:body=unknown', says: 'is not an answer (status 200)', isRetrying: false },
  { rules: 'get:status=401', says: 'You are no longer signed in.', isRetrying: false },
  { rules: 'get:status=403', says: 'Ask an administrator.', isRetrying: false },
  { rules: 'get:status=404', says: 'does not know these settings', isRetrying: false },
]

for (const [what, failures] of [
  ['temporary failures', temporary],
  ['permanent failures', permanent],
] as const) {
  test(`under ${what}, the page explains why, and Try again loads the settings`, async ({
    page,
    settingsPage,
  }) => {
    // The first rules must be set on a page of the app.
    await page.goto('nowhere')
    for (const expected of failures) {
      await test.step(expected.rules, async () => {
        await setRules(page, expected.rules)
        await settingsPage()
        await expectReasonAndTryAgain(page, expected)
      })
    }
  })
}

test('a second failure is reported like the first', async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'get:status=403*1' })
  await expect(failure(page)).toContainText('Ask an administrator.')
  await setRules(page, 'get:status=401')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(failure(page)).toContainText('You are no longer signed in.')
  await setRules(page, '')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expectSettings(page)
})

/** Fails unless the page shows no settings and offers the stored data as a download. */
async function expectDownload(page: Page, raw: RegExp): Promise<void> {
  await expect(failure(page)).toContainText('The stored settings cannot be read')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the stored data' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('end-session-behavior-stored.txt')
  expect(await readFile(await download.path(), 'utf8')).toMatch(raw)
  await expect(page.getByRole('region', { name: 'Agent', exact: true })).toHaveCount(0)
}

test('stored settings from a newer release can be downloaded unchanged', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=newerSchema' })
  await expectDownload(page, /^\{"schemaVersion":2,"version":3,.*"supervisor".*\}$/u)
})

test('unreadable stored settings can be downloaded, and only saving the defaults replaces them', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await settingsPage({ mock: 'seed=unreadable' })
  await expectDownload(page, /^\{"schemaVersion":1,"version":3,[^}]*\},.*"settings":\{"agent".*,$/u)
  const start = page.getByRole('button', { name: 'Start from the defaults' })
  await start.click()
  await expect(saveBar(page)).toContainText(
    'The defaults will replace the stored settings that cannot be read',
  )
  await page.reload()
  await start.click()
  await expect(page.getByRole('radio', { name: 'Back to Welcome page' })).toBeChecked()
  await save(page, 4)
  await page.reload()
  await expectSettings(page)
  await expect(page.getByText('Version 4 · Dana Levi')).toBeVisible()
  // Version 3 is the unreadable one: the list omits it, but it stays stored.
  await expectVersions(callApi, [4, 2, 1])
  const { text } = await callApi(`${address}/versions/3`)
  expect(text).toContain('storedDocumentUnreadable')
})
