import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright/test'
import database from '../src/policy/testing/schema-1/database.json' with { type: 'json' }
import keptDraft from '../src/policy/testing/schema-1/kept-draft.json' with { type: 'json' }
import { keptTexts, restoredNotice } from './drafts.ts'
import { expect, test } from './fixtures.ts'
import { previewAddress, previewRegion } from './preview-links.ts'
import {
  chat,
  chooseMore,
  expectSaved,
  expectSettings,
  minutes,
  save,
  saveBar,
  reviewAndSave,
} from './settings-page.ts'
import { expectVersions } from './versions.ts'

// The other direction, data of a newer build, is tested beside the other faults of each reader:
// loading.spec.ts (database), drafts-storage.spec.ts, transfer.spec.ts, and preview-page.spec.ts (link).

const fixture = (name: string) =>
  join(import.meta.dirname, '..', 'src', 'policy', 'testing', 'schema-1', name)

/** Opens a file of this origin that runs no script, so that nothing reads or writes the storage. */
const openInertPage = (page: Page) => page.goto('icon.svg')

/** Creates the mock's database as the build with schema version 1 wrote it. */
async function restoreDatabase(page: Page): Promise<void> {
  await openInertPage(page)
  await page.evaluate(async ({ databaseVersion, store, entries }) => {
    const request = indexedDB.open('end-session-behavior /', databaseVersion)
    request.addEventListener('upgradeneeded', () => {
      const created = request.result.createObjectStore(store)
      created.createIndex('keys', 'key', { unique: true })
      for (const { version, ...value } of entries) created.add(value, version)
    })
    await new Promise((done, fail) => {
      request.addEventListener('success', done)
      request.addEventListener('error', () => fail(new Error(request.error?.message)))
    })
    request.result.close()
  }, database)
}

/** Stores the unsaved draft that the same build kept in local storage. */
async function restoreKeptDraft(page: Page): Promise<void> {
  await openInertPage(page)
  await page.evaluate(({ key, text }) => localStorage.setItem(key, text), keptDraft)
}

const fullDuration = (page: Page) => page.getByRole('textbox', { name: 'Duration of full access' })
const redirectUrl = (page: Page) => page.getByRole('textbox', { name: 'Redirect URL' })

/** Fails unless the form shows the access and the redirect of version 15. */
async function expectAccessOfVersion15(page: Page): Promise<void> {
  await expect(fullDuration(page)).toHaveValue('48')
  await expect(page.getByRole('switch', { name: 'Attachments' })).toBeChecked()
  await expect(redirectUrl(page)).toHaveValue('https://www.example.com/goodbye?lang={lang}')
}

const row = (page: Page, version: number): Locator =>
  page
    .getByRole('list', { name: 'Versions, newest first' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: `Version ${version}`, exact: true }) })

test('schema 1: stored settings are shown, and saving them adds a version', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await restoreDatabase(page)
  await settingsPage()
  await expect(page.getByText('Version 15 · Dana Levi')).toBeVisible()
  await expect(minutes(page)).toHaveValue('45')
  await expect(chat(page)).toBeChecked()
  await expectAccessOfVersion15(page)
  await expect(saveBar(page)).toBeHidden()
  await minutes(page).fill('50')
  await save(page, 16)
  await page.reload()
  await expect(minutes(page)).toHaveValue('50')
  await expectVersions(callApi, [16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
})

test('schema 1: Versions lists the whole history and opens its first version', async ({ page }) => {
  await restoreDatabase(page)
  await page.goto('system-settings/end-session-behavior/versions')
  await expect(page.getByText('15 versions', { exact: true })).toBeVisible()
  await expect(row(page, 15)).toContainText('Dana Levi · Edited')
  await expect(row(page, 15)).toContainText('Minutes of inactivity')
  await page.keyboard.press('End')
  await expect(row(page, 1)).toContainText('“Agents asked for it”')
  await page.getByRole('link', { name: 'Version 1', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Version 1', level: 1 })).toBeVisible()
  const settings = page.getByRole('table', { name: 'Settings' })
  await expect(settings.getByRole('row', { name: 'Redirect agent' })).toContainText('Stay in room')
})

test('schema 1: a kept draft is restored, and it can be corrected and saved', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await restoreDatabase(page)
  await restoreKeptDraft(page)
  await settingsPage()
  await expect(restoredNotice(page)).toBeVisible()
  await expect(minutes(page)).toHaveValue('60x')
  await expect(chat(page)).not.toBeChecked()
  await expectAccessOfVersion15(page)
  await expect(saveBar(page)).toContainText('2 changes')
  await minutes(page).fill('60')
  await save(page, 16)
  await expectVersions(callApi, [16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
  expect(await keptTexts(page)).toEqual([])
})

test('schema 1: an exported file can be imported and saved', async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=defaults' })
  await expectSettings(page)
  await chooseMore(page, 'Import')
  const dialog = page.getByRole('dialog', { name: 'Import settings' })
  await dialog.getByLabel('File', { exact: true }).setInputFiles(fixture('export.json'))
  await expect(dialog).toBeHidden()
  await expect(saveBar(page)).toContainText('Imported export.json')
  await expect(minutes(page)).toHaveValue('45')
  await expect(chat(page)).toBeChecked()
  await expectAccessOfVersion15(page)
  await reviewAndSave(page).click()
  const review = page.getByRole('dialog', { name: 'Review the changes' })
  await review.getByRole('button', { name: 'Save', exact: true }).click()
  await expectSaved(page, 1)
})

test('schema 1: a share link opens its draft, which the form can take over', async ({ page }) => {
  const link = (await readFile(fixture('share-link.txt'), 'utf8')).trim()
  await page.goto(`${previewAddress}?mock=seed%3Ddefaults#${link}`)
  const shared = previewRegion(page, 'Settings from a link')
  await expect(shared).toContainText('48 hours')
  await expect(shared).toContainText('inactive for 60 minutes')
  await shared.getByRole('button', { name: 'Use as my draft' }).click()
  await expectSettings(page)
  await expect(minutes(page)).toHaveValue('60')
  await expect(chat(page)).not.toBeChecked()
  await expectAccessOfVersion15(page)
})
