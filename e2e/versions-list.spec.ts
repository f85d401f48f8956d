import type { Locator, Page } from 'playwright/test'
import type { SeedName } from '../mocks/seeds.ts'
import { expect, expectAccessible, test } from './fixtures.ts'
import { chat, expectSaved, placeTab } from './settings-page.ts'
import { endRulesWithClick } from './rules.ts'
import { startUnder } from './start-under.ts'

const address = 'system-settings/end-session-behavior/versions'

const list = (page: Page): Locator => page.getByRole('list', { name: 'Versions, newest first' })
const row = (page: Page, version: number): Locator =>
  list(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: `Version ${version}`, exact: true }) })

/** Opens the list with a stored seed. */
const open = (page: Page, seed: SeedName = 'history') => page.goto(`${address}?mock=seed%3D${seed}`)

test('the settings link to the versions and back; each version shows who saved what, when, why and how', async ({
  page,
  settingsPage,
}) => {
  await page.clock.setFixedTime('2026-11-22T10:00:00Z')
  await settingsPage({ mock: 'seed=history' })
  await placeTab(page, 'Versions').click()
  await expect(page.getByRole('heading', { name: 'Versions', level: 1 })).toBeVisible()
  await expect(page.getByText('12 versions', { exact: true })).toBeVisible()
  await expect(row(page, 12)).toContainText('Dana Levi · Edited')
  await expect(row(page, 12)).toContainText('5 days ago · Nov 16, 2026, 15:25 UTC')
  await expect(row(page, 12)).toContainText('Minutes of inactivity: 30 minutes → 25 minutes')
  await expect(row(page, 11)).toContainText('Imported')
  await expect(row(page, 11)).toContainText('“From the other account”')
  await expect(row(page, 11)).toContainText('Redirect agent: Back to Welcome page → Stay in room')
  await expect(row(page, 11)).toContainText('more changes')
  await expect(row(page, 10)).toContainText('Omar Haddad · Reset')
  await expectAccessible(page)
  await row(page, 10).scrollIntoViewIfNeeded()
  await page.keyboard.press('End')
  await expect(row(page, 1)).toBeVisible()
  await expect(row(page, 5)).toContainText('Restored version 3')
  await expect(row(page, 5)).toHaveAttribute('aria-posinset', '8')
  await expect(row(page, 5)).toHaveAttribute('aria-setsize', '12')
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').click()
  await expect(page.getByRole('heading', { name: 'Agent', exact: true })).toBeVisible()
})

test('before the first save, the list is empty', async ({ page }) => {
  await open(page, 'defaults')
  await expect(page.getByRole('heading', { name: 'Nobody has saved a change yet' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Go to the settings' }).last().click()
  await expect(page.getByRole('heading', { name: 'Agent', exact: true })).toBeVisible()
})

test('while the versions load, the page shows a loading message', async ({ page }) => {
  await page.goto(`${address}?mock=get:hang`)
  await expect(page.getByText('Loading the versions')).toBeAttached()
  await expectAccessible(page)
})

test('versions that fail to load are reported and can be retried', async ({ page }) => {
  await startUnder(page, 'get:status=503')
  await open(page)
  await expect(page.getByRole('alert')).toContainText('The versions could not be loaded')
  await expectAccessible(page)
  await endRulesWithClick(page)
  await page.getByRole('button', { name: /^Try again/u }).click()
  await expect(row(page, 12)).toBeVisible()
})

test('unreadable versions are listed with the data that is known', async ({ page }) => {
  await open(page, 'unreadableWithin')
  await expect(row(page, 9)).toContainText('What changed is unknown')
  await expect(row(page, 8)).toContainText('“Before the release”')
  await expect(row(page, 8)).toContainText('Its settings cannot be read.')
  await page.keyboard.press('End')
  await expect(row(page, 5)).toContainText('Nothing of this version can be read.')
  await expect(row(page, 5).getByRole('checkbox')).toHaveCount(0)
  await expectAccessible(page)
})

const found = (page: Page): Locator =>
  page.getByRole('list', { name: 'Versions that match, newest first' })

test('each filter applies as it is chosen, and the URL keeps them', async ({ page }) => {
  // Filters keep other query parameters, and this test expects none.
  await startUnder(page, 'seed=history')
  await page.clock.setFixedTime('2026-11-22T10:00:00Z')
  await page.goto(address)
  const count = page.getByRole('status').filter({ hasText: /version/u })
  await expect(count).toHaveText('12 versions')
  const clear = page.getByRole('button', { name: 'Clear' })
  await expect(clear).toBeHidden()
  const person = page.getByRole('combobox', { name: 'Saved by' })
  await expect(person.getByRole('option')).toHaveText([
    'Anyone',
    'Dana Levi',
    'Lucía Fernández',
    'Mei Tanaka',
    'Omar Haddad',
  ])
  await person.selectOption('Lucía Fernández')
  await expect(count).toHaveText('3 versions found')
  await expect(found(page).getByRole('link')).toHaveText(['Version 8', 'Version 7', 'Version 6'])
  const setting = page.getByRole('combobox', { name: 'Setting that changed' })
  await setting.selectOption('Redirect customer')
  await expect(count).toHaveText('2 versions found')
  const time = page.getByRole('combobox', { name: 'Saved', exact: true })
  await expect(page.getByLabel('From', { exact: true })).toBeHidden()
  await time.selectOption('From–To')
  await page.getByLabel('To', { exact: true }).fill('2026-06-01')
  await expect(count).toHaveText('1 version found')
  await expectAccessible(page)
  await expect(page).toHaveURL(
    /\?by=%22Luc%C3%ADa\+Fern%C3%A1ndez%22&setting=customer\.redirect\.enabled&to=2026-06-01$/u,
  )
  await page.reload()
  await expect(found(page).getByRole('link')).toHaveText(['Version 7'])
  await expect(person).toHaveValue('"Lucía Fernández"')
  await time.selectOption('Last month')
  await expect(count).toHaveText('No version matches.')
  await expect(page).toHaveURL(/&last=month$/u)
  await clear.click()
  await expect(row(page, 12)).toBeVisible()
  await expect(page).toHaveURL(/versions$/u)
  await time.selectOption('Last 7 days')
  await expect(found(page).getByRole('link')).toHaveText(['Version 12'])
})

test('on a phone, the filters fold into a button with their number, and the versions come first', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  const first = page.getByRole('link', { name: 'Version 12', exact: true })
  await expect(first).toBeVisible()
  expect((await first.boundingBox())?.y).toBeLessThan(400)
  await page.getByRole('button', { name: 'Filters' }).click()
  await page.getByRole('combobox', { name: 'Saved by' }).selectOption('Mei Tanaka')
  await expect(page.getByText('2 versions found')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Filters (1)' }).click()
  await expect(page.getByRole('combobox')).toHaveCount(0)
})

test('two versions are compared by their settings and their effect on people', async ({ page }) => {
  await open(page)
  await page.getByRole('checkbox', { name: 'Compare version 12' }).check()
  const bar = page.getByRole('region', { name: 'Chosen versions' })
  await expect(bar).toContainText('Version 12 is chosen.')
  await page.getByRole('checkbox', { name: 'Compare version 9' }).check()
  await expect(page.getByRole('checkbox', { name: 'Compare version 11' })).toBeDisabled()
  await expectAccessible(page)
  await bar.getByRole('link', { name: 'Compare versions 9 and 12' }).click()
  await expect(page.getByRole('heading', { name: 'Compare versions', level: 1 })).toBeVisible()
  const table = page.getByRole('table', { name: 'Settings' })
  await expect(table.getByRole('row', { name: /^Duration of full access Changed/u })).toContainText(
    '30 days7 days',
  )
  const people = page.getByRole('region', { name: 'What differs for people' })
  await expect(people).toContainText('customers can no longer complete documents')
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'Version', exact: true }).fill('5')
  await page.getByRole('textbox', { name: 'With version' }).fill('3')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(people).toContainText('These versions have the same settings.')
  await page.getByRole('textbox', { name: 'With version' }).fill('5')
  await page.getByRole('textbox', { name: 'Version', exact: true }).fill('5')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('alert')).toHaveText('Type two different version numbers.')
  await expectAccessible(page)
})

test('keyboard only: the list can be traversed and a version opened', async ({ page }) => {
  await open(page)
  await expect(row(page, 12)).toBeVisible()
  await page.getByRole('button', { name: 'Which version applied…?' }).focus()
  const link = (version: number) =>
    page.getByRole('link', { name: `Version ${version}`, exact: true })
  await page.keyboard.press('Tab')
  await expect(link(12)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox', { name: 'Compare version 12' })).toBeChecked()
  for (let version = 11; version > 0; version -= 1) {
    await page.keyboard.press('Tab')
    await expect(link(version)).toBeFocused()
    await page.keyboard.press('Tab')
  }
  await page.getByRole('button', { name: 'Back to newest' }).press('Enter')
  await expect(list(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(link(12)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Version 12', level: 1 })).toBeVisible()
})

test('no page of the versions overflows on a phone with large text', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  await page.addStyleTag({ content: 'html { font-size: 200% }' })
  const excess = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await test.step('the list', async () => {
    await expect(page.getByRole('checkbox').first()).toBeVisible()
    await expect.poll(excess).toBeLessThanOrEqual(0)
  })

  await test.step('the version in force at an instant', async () => {
    await page.getByRole('button', { name: 'Which version applied…?' }).click()
    await expect.poll(excess).toBeLessThanOrEqual(0)
    await expectAccessible(page)
    await page.getByLabel('When the session ended').fill('2026-10-10T00:00:00')
    await page.getByRole('button', { name: 'Find version' }).click()
    await expect(page.getByRole('table', { name: 'Its settings' })).toBeVisible()
    await expect.poll(excess).toBeLessThanOrEqual(0)
  })

  await test.step('a version', async () => {
    await page.getByRole('link', { name: /^Open version/u }).click()
    await expect(page.getByRole('heading', { name: /^Version \d+$/u, level: 1 })).toBeVisible()
    await expect(page.getByRole('table', { name: 'Settings' })).toBeVisible()
    await expect.poll(excess).toBeLessThanOrEqual(0)
  })

  await test.step('a comparison', async () => {
    await page.getByRole('link', { name: 'Compare with the current version' }).click()
    await page.getByRole('textbox', { name: 'Version', exact: true }).fill('3')
    await page.getByRole('textbox', { name: 'With version' }).fill('11')
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    await expect(page.getByRole('columnheader', { name: 'Version 11' })).toBeVisible()
    await expect.poll(excess).toBeLessThanOrEqual(0)
  })
})

test('the focused element keeps the focus however far the list scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 300 })
  await open(page)
  const link = page.getByRole('link', { name: 'Version 12', exact: true })
  await link.focus()
  await page.keyboard.press('End')
  await expect(row(page, 1)).toBeInViewport()
  await expect(row(page, 11)).toHaveCount(0)
  await expect(link).toBeFocused()
})

test('a name in the URL matches without accents and in any word order, and a reversed date range is a field error', async ({
  page,
}) => {
  await startUnder(page, 'seed=history')
  await page.goto(`${address}?by=lucia`)
  await expect(page.getByText('3 versions found')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Saved by' })).toHaveValue('lucia')
  await page.goto(`${address}?by=levi+dana&from=2026-03-02`)
  await expect(page.getByText('4 versions found')).toBeVisible()
  const to = page.getByLabel('To', { exact: true })
  await to.fill('2026-03-01')
  await expect(to).toHaveAccessibleDescription('Choose the same day as From or a later one.')
  await expect(to).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('No version matches.')).toBeHidden()
  await expectAccessible(page)
  await to.fill('2026-03-02')
  await expect(to).toHaveAccessibleDescription('')
  await expect(page.getByText('1 version found')).toBeVisible()
})

test('names in other scripts: a Hebrew name and a two-line reason are shown as typed', async ({
  page,
  settingsPage,
}) => {
  // The list also has an option with the name, before the versions.
  const name = page.getByText('דנה לוי', { exact: true }).last()
  const reason = page.getByText('“First line')
  await settingsPage({ mock: 'user=דנה לוי' })
  await chat(page).check()
  await page.getByRole('button', { name: 'Review' }).first().click()
  const field = page.getByRole('textbox', { name: 'Reason' })
  await expect(field).toHaveAttribute('dir', 'auto')
  await field.fill('First line\nSecond line')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expectSaved(page, 1)
  await expect(name).toHaveCSS('unicode-bidi', 'isolate')
  await placeTab(page, 'Versions').click()
  const expectAsTyped = async () => {
    await expect(name).toHaveCSS('unicode-bidi', 'isolate')
    await expect(reason).toHaveAttribute('dir', 'auto')
    await expect(reason).toHaveCSS('white-space', 'pre-line')
  }
  await expectAsTyped()
  await page.getByRole('link', { name: 'Version 1', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Version 1', level: 1 })).toBeVisible()
  await expectAsTyped()
})
