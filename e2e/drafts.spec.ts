import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { back, expectBack, keptTexts, minutes, press, type } from './drafts.ts'
import { expect, expectApp, test } from './fixtures.ts'
import { comparison } from './on-the-comparison.ts'
import { expectSettings, openOtherTab, save, saveBar } from './on-the-page.ts'
import { expectVersions } from './versions.ts'

const address = 'system-settings/end-session-behavior'
const chat = (page: Page) => page.getByRole('switch', { name: 'Chat' })

/** Opens the settings in another tab, as a person who has closed the first. */
async function openAgain(page: Page): Promise<Page> {
  const next = await page.context().newPage()
  await next.goto(address)
  await expectSettings(next)
  return next
}

test.beforeEach(async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
})

test.describe('unsaved changes are back', () => {
  test('after a reload, also when it follows at once', async ({ page }) => {
    await minutes(page).fill('45')
    page.once('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await expectBack(page, '45')
  })

  test('after a reload, also text that is no number', async ({ page }) => {
    await minutes(page).fill('5abc')
    page.once('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await expectBack(page, '5abc')
    await expect(page.getByText('whole number').first()).toBeVisible()
  })

  test('after the tab was closed', async ({ page }) => {
    await type(page, '45')
    await page.close()
    await expectBack(await openAgain(page), '45')
  })

  test('after the page has crashed', async ({ page }) => {
    await type(page, '45')
    const session = await page.context().newCDPSession(page)
    const crashed = page.waitForEvent('crash')
    await Promise.race([crashed, session.send('Page.crash')])
    await crashed
    await expectBack(await openAgain(page), '45')
  })

  test('after another page of the app', async ({ page }) => {
    await page.goto('nowhere')
    await expectApp(page)
    await page.getByRole('link', { name: 'Go to End session behavior' }).click()
    await expectSettings(page)
    await minutes(page).fill('45')
    page.once('dialog', (dialog) => void dialog.accept())
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
    await page.goForward()
    await expectSettings(page)
    await expectBack(page, '45')
  })

  test('and are gone for good once discarded, unless that is undone', async ({ page }) => {
    await type(page, '45')
    await page.reload()
    await expectBack(page, '45')
    await press(page, 'Discard these changes')
    await expect(back(page)).toBeHidden()
    await expect(minutes(page)).toHaveValue('30')
    expect(await keptTexts(page)).toEqual([])
    await saveBar(page).getByRole('button', { name: 'Undo' }).click()
    await expect(minutes(page)).toHaveValue('45')
    await page.reload()
    await expectBack(page, '45')
    await press(page, 'Discard these changes')
    await page.reload()
    await expectSettings(page)
    await expect(minutes(page)).toHaveValue('30')
    await expect(back(page)).toBeHidden()
  })

  test('and are gone after a save', async ({ page, callApi }) => {
    await type(page, '45')
    await page.reload()
    await expectBack(page, '45')
    await save(page, 2)
    await expect(back(page)).toBeHidden()
    expect(await keptTexts(page)).toEqual([])
    await page.reload()
    await expectSettings(page)
    await expect(saveBar(page)).toBeHidden()
    await expectVersions(callApi, [2, 1])
  })

  test('and start from the version that they started from', async ({ page, callApi }) => {
    await type(page, '45')
    const other = await openOtherTab(page)
    await chat(other).uncheck()
    await save(other, 2)
    await page.reload()
    await expectBack(page, '45')
    await expect(chat(page)).toBeChecked()
    await expect(page.getByText('You saved version 2 in another tab or browser')).toBeVisible()
    await saveBar(page).getByRole('button', { name: 'Save', exact: true }).click()
    await expect(comparison(page)).toContainText('Dana Levi saved version 2')
    await expectVersions(callApi, [2, 1])
  })

  test('and are done with when they have been saved before the page was gone', async ({ page }) => {
    await type(page, '45')
    const other = await openOtherTab(page)
    await minutes(other).fill('45')
    await save(other, 2)
    await page.reload()
    await expectSettings(page)
    await expect(minutes(page)).toHaveValue('45')
    await expect(saveBar(page)).toBeHidden()
    expect(await keptTexts(page)).toEqual([])
  })
})

test('a change that is taken back leaves nothing behind', async ({ page }) => {
  await type(page, '45')
  await minutes(page).fill('30')
  await expect.poll(() => keptTexts(page)).toEqual([])
})

/** Whether the browser with this profile has written a draft to the disk. */
async function isOnDisk(profile: string): Promise<boolean> {
  const folder = join(profile, 'Default', 'Local Storage', 'leveldb')
  const files = (await readdir(folder)).filter((name) => /\.(?:log|ldb)$/u.test(name))
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'latin1')))
  return texts.some((text) => text.includes('end-session-behavior.draft'))
}

test('unsaved changes are back after a restart of the browser', async ({
  profile,
  startBrowser,
}) => {
  const before = await startBrowser()
  const page = await before.newPage()
  await page.goto(`${address}?mock=seed%3Darticle`)
  await expectApp(page)
  await expectSettings(page)
  await type(page, '45')
  // A browser writes what a page has stored to the disk some seconds later.
  await expect.poll(() => isOnDisk(profile), { timeout: 15_000 }).toBe(true)
  await before.close()

  const after = await startBrowser()
  const later = await after.newPage()
  await later.goto(address)
  await expectSettings(later)
  await expectBack(later, '45')
  await after.close()
})
