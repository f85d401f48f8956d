import type { Page } from 'playwright/test'
import type { SeedName } from '../mocks/seeds.ts'
import { clearData } from './clear-data.ts'
import { expect, expectAccessible, test } from './fixtures.ts'
import { expectSaved, expectSettings, placeTab, reviewAndSave, saveBar } from './settings-page.ts'
import { previewRegion } from './preview-links.ts'
import { endRulesWithClick } from './rules.ts'
import { startUnder } from './start-under.ts'

const address = 'system-settings/end-session-behavior/versions'

/** Opens a path below the versions with a stored seed. */
const open = (page: Page, path: string, seed: SeedName = 'history') =>
  page.goto(`${address}${path}?mock=seed%3D${seed}`)

test('a version shows every setting before and after, and what changed for people', async ({
  page,
}) => {
  await open(page, '/5')
  await expect(page.getByRole('main')).toContainText('Omar Haddad')
  await expect(page.getByRole('main')).toContainText('Restored version 3')
  await expect(page.getByText('“Too short over a weekend”')).toBeVisible()
  const table = page.getByRole('table', { name: 'Settings' })
  await expect(table.getByRole('columnheader')).toHaveText([
    'Setting',
    'Before: version 4',
    'Version 5',
  ])
  await expect(table.getByRole('row')).toHaveCount(14)
  await expect(table.getByRole('row', { name: /^Duration of full access Changed/u })).toContainText(
    '48 hours7 days',
  )
  await expect(page.getByRole('region', { name: 'What changed for people' })).toContainText(
    'customers can also complete documents',
  )
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Older version' }).click()
  await expect(page.getByRole('heading', { name: 'Version 4', level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'Newer version' }).click()
  await page.getByRole('link', { name: 'Compare with the current version' }).click()
  await expect(table.getByRole('columnheader')).toHaveText(['Setting', 'Version 5', 'Version 12'])
})

test('the first, the current and an older version offer the right comparison and actions', async ({
  page,
}) => {
  const toVersion = async (version: number) => {
    await page.getByRole('link', { name: 'Versions', exact: true }).click()
    await page.getByRole('link', { name: `Version ${version}`, exact: true }).click()
  }

  await test.step('the first version is compared with the defaults', async () => {
    await open(page, '/1')
    await expect(page.getByRole('columnheader', { name: 'Before: the defaults' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Older version' })).toHaveCount(0)
  })

  await test.step('the current version cannot be restored', async () => {
    await expect(page.getByRole('button', { name: 'Restore this version' })).toBeVisible()
    await toVersion(12)
    await expect(page.getByText('This is the current version.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Restore this version' })).toHaveCount(0)
  })

  await test.step('a version links to its preview', async () => {
    await toVersion(9)
    await page.getByRole('link', { name: 'Open its preview' }).click()
    await expect(previewRegion(page, 'Settings from a link')).toContainText('30 days')
  })
})

test('a restored version is a draft until it is saved, and the new version names it', async ({
  page,
  callApi,
}) => {
  await open(page, '/3')
  await page.getByRole('button', { name: 'Restore this version' }).click()
  await expectSettings(page)
  await expect(page.getByRole('textbox', { name: 'Minutes of inactivity' })).toHaveValue('45')
  await expect(saveBar(page)).toContainText('change')
  const versions = 'system-settings/end-session-behavior/versions?limit=1'
  expect((await callApi(versions)).text).toContain('"newest":12')
  await reviewAndSave(page).click()
  const review = page.getByRole('dialog', { name: 'Review the changes' })
  await expect(review).toContainText('restore version 3')
  await review.getByRole('button', { name: 'Save', exact: true }).click()
  await expectSaved(page, 13)
  await placeTab(page, 'Versions').click()
  await page.getByRole('link', { name: 'Version 13' }).click()
  await expect(page.getByRole('main')).toContainText('Restored version 3')
})

test('a view-only user sees a version but cannot restore it', async ({ page }) => {
  await page.goto(`${address}/3?mock=seed%3Dhistory%3Buser%3Dviewer`)
  await expect(page.getByText('You may view versions but not restore them.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Restore this version' })).toHaveCount(0)
  await expect(page.getByRole('table', { name: 'Settings' })).toBeVisible()
})

test('an unreadable version is reported, and its data can be downloaded', async ({ page }) => {
  await open(page, '/8', 'unreadableWithin')
  await expect(page.getByRole('alert')).toContainText('Version 8 cannot be read')
  await expect(page.getByText('“Before the release”')).toBeVisible()
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the stored data' }).click()
  expect((await download).suggestedFilename()).toBe('end-session-behavior-version-8.txt')
  await page.getByRole('link', { name: 'Newer version' }).click()
  await expect(page.getByText('Version 8 cannot be read, so what changed')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Settings' })).toBeVisible()
})

test('a missing version is reported; an invalid URL shows Page not found', async ({ page }) => {
  await open(page, '/99')
  await expect(page.getByRole('alert')).toContainText('There is no version 99')
  await expectAccessible(page)
  await page.goto(`${address}/latest`)
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
})

test('a version that fails to load can be retried', async ({ page }) => {
  await startUnder(page, 'get:status=500')
  await open(page, '/3')
  await expect(page.getByRole('alert').first()).toContainText('could not be loaded')
  await expectAccessible(page)
  await endRulesWithClick(page)
  await page
    .getByRole('button', { name: /^Try again/u })
    .first()
    .click()
  await expect(page.getByRole('table', { name: 'Settings' })).toBeVisible()
})

test.describe('the version in force', () => {
  test.use({ timezoneId: 'Europe/Berlin' })

  test('is found for the instant at which a session ended, with its preview', async ({ page }) => {
    await open(page, '')
    await page.getByRole('button', { name: 'Which version applied…?' }).click()
    const question = page.getByRole('form', { name: /^Which version applied/u })
    await expect(question).toContainText('Time in Europe/Berlin')
    await question.getByRole('button', { name: 'Find version' }).click()
    await expect(question).toContainText('Choose a day and a time.')
    // Version 7 was saved at 11:30 UTC, 13:30 in Berlin.
    await question.getByLabel('When the session ended').fill('2026-06-01T13:29:59')
    await question.getByRole('button', { name: 'Find version' }).click()
    const answer = page.getByRole('region', { name: 'Version 6 applied' })
    await expect(answer).toContainText('Saved by Lucía Fernández on May 20, 2026, 11:00 GMT+2.')
    await expect(answer).toContainText('In force until version 7 was saved on Jun 1, 2026, 13:30')
    await expect(page.getByRole('region', { name: 'Its preview' })).toContainText('Chat')
    await expect(page.getByRole('table', { name: 'Its settings' })).toBeVisible()
    await expectAccessible(page)
    for (const [time, version] of [
      ['13:29:58', 6],
      ['13:30:00', 7],
    ] as const) {
      await question.getByLabel('When the session ended').fill(`2026-06-01T${time}`)
      await question.getByRole('button', { name: 'Find version' }).click()
      await expect(page.getByRole('region', { name: /applied$/u })).toHaveAccessibleName(
        `Version ${version} applied`,
      )
      await expect(question).toHaveCount(1)
    }
    await page.reload()
    await expect(page.getByLabel('When the session ended')).toHaveValue('2026-06-01T13:30')
    await page.getByRole('link', { name: 'Open version 7' }).click()
    await expect(page.getByRole('heading', { name: 'Version 7', level: 1 })).toBeVisible()
  })
})

test('before the first version, the defaults were in force; the last version still is', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-22T10:00:00Z')
  await startUnder(page, 'seed=history')
  const inForce = (at: string) => page.goto(`${address}/in-force?at=${at}`)
  await inForce('2020-01-01T00:00:00Z')
  const defaults = page.getByRole('region', { name: 'The defaults applied' })
  await expect(defaults).toContainText('Nobody had saved a change before that.')
  await expect(defaults).toContainText('In force until version 1 was saved on Mar 2, 2026')
  await inForce('2026-11-20T00:00:00Z')
  const last = page.getByRole('region', { name: 'Version 12 applied' })
  await expect(last).toContainText('It is still in force.')
  await inForce('2027-01-01T00:00:00Z')
  await expect(last).toContainText('This is yet to come')
  await inForce('someday')
  await expect(page.getByRole('button', { name: 'Find version' })).toBeVisible()
  await expect(page.getByRole('region')).toHaveCount(0)
})

test('cleared data: a version that no longer exists is reported, even if it was loaded before', async ({
  page,
}) => {
  await open(page, '/12')
  await expect(page.getByText('This is the current version.')).toBeVisible()
  await clearData(page)
  await page.getByRole('link', { name: 'All versions' }).click()
  await expect(page.getByText('Nobody has saved a change yet')).toBeVisible()
  await page.goBack()
  const gone = page.getByRole('alert').filter({ hasText: 'There is no version 12' })
  await expect(gone).toContainText('Nobody has saved a change, so the defaults apply.')
  await expect(gone).toContainText('cleared or set back')
  await expect(page.getByText('This is the current version.')).toBeHidden()
})
