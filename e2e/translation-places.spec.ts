import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import { expect } from './fixtures.ts'
import { expectSaved, expectSettings, minutes, reviewAndSave } from './settings-page.ts'
import {
  draftItems,
  fragmentOf,
  handle,
  previewAddress,
  previewRegion,
  share,
  viewItems,
} from './preview-links.ts'
import { expectCurrent, expectSavedLine, press, reviewOf, task, test } from './translated.ts'

const text = (page: Page, name: string) => page.getByRole('textbox', { name })

test('page translation: the check detects outdated text', async ({ page }) => {
  await page.goto('nowhere')
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
  await expectCurrent(page)
  await page.getByRole('heading').evaluate((heading) => (heading.textContent = 'Old'))
  await expect(expectCurrent(page)).rejects.toThrow('“Old” instead of “Page not found”')
})

test('page translation: the preview follows its handle, its choices and the actions of the customer', async ({
  page,
}) => {
  await page.goto(previewAddress + fragmentOf(viewItems, draftItems({ minutes: '45' })))
  const shown = previewRegion(page, 'Settings from a link')
  const customer = page.getByRole('region', { name: 'What the customer sees' })
  const agent = page.getByRole('region', { name: 'What the agent sees' })
  const columns = page.getByRole('columnheader')

  await task(page, 'the handle crosses every boundary and returns', async () => {
    await handle(page).focus()
    for (const [key, phase] of [
      ['PageUp', 'No access'],
      ['PageDown', 'Full access'],
      ['Home', 'Session'],
      ['End', 'No access'],
    ] as const) {
      await page.keyboard.press(key)
      await expect(shown.getByText(phase, { exact: true }).first()).toBeVisible()
      await expect(columns.filter({ hasText: 'now' })).toHaveCount(phase === 'Session' ? 0 : 1)
      await expectCurrent(page)
    }
    await expect(columns.filter({ hasText: 'now' })).toHaveText(/^No access ?now/u)
  })
  await task(page, 'a jump, and both causes of the end', async () => {
    await press(page, 'Just before full access ends')
    await expect(columns.filter({ hasText: 'now' })).toHaveText(/^Full access ?now/u)
    await page.getByRole('radio', { name: 'The agent is inactive' }).check()
    await expect(shown).toContainText('Last counted activity')
    await page.getByRole('radio', { name: 'Opens the session link later' }).check()
    await page.getByRole('radio', { name: 'The agent clicks End session' }).check()
    await expect(shown).not.toContainText('Last counted activity')
  })
  await task(page, 'the customer completes a document and cannot attach a file', async () => {
    await text(page, 'Street and number').fill('1 Oak Street')
    await text(page, 'City').fill('Haifa')
    await press(customer, "Customer's screen: Read")
    await expect(customer).toContainText('1 Oak Street, Haifa')
    await press(customer, "Customer's screen: Complete")
    await expect(agent).toContainText('2 since the end')
    await customer.getByRole('button', { name: 'Attach a file' }).press('Enter')
    await expect(customer.getByRole('status')).toHaveText('Not possible. Attachments is off.')
    await press(page, 'At the instant full access ends')
    await expect(customer).toContainText('Your access to this session has ended')
    await press(page, 'Start again')
    await expect(agent).toContainText('Nothing since the end')
  })
  await task(
    page,
    'the link, the summary, the test data and the picture are exported',
    async () => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await share(page, 'Copy link')
      await expect(page.getByText('copied', { exact: false }).first()).toBeVisible()
      await press(page, 'Just after full access ends')
      await share(page, 'Copy summary')
      await expect(page.getByText('Summary copied.')).toBeVisible()
      await share(page, 'Copy test data')
      await expect(page.getByText('Test data copied.')).toBeVisible()
      const download = page.waitForEvent('download')
      await share(page, 'Picture of the screens (SVG)')
      const picture = await readFile(await (await download).path(), 'utf8')
      expect(picture).not.toContain('<font')
      await expect(page.getByText(/was downloaded\.$/u)).toBeVisible()
    },
  )
  await task(page, 'the shared draft becomes the draft of the form', async () => {
    await press(page, 'Use as my draft')
    await expectSettings(page)
    await expect(minutes(page)).toHaveValue('45')
  })
})

test('page translation: versions are filtered, compared, restored and found by time', async ({
  page,
}) => {
  const table = page.getByRole('table', { name: 'Settings' })
  await page.goto('system-settings/end-session-behavior/versions?mock=seed%3Dhistory')
  await task(page, 'filters', async () => {
    await expect(page.getByText('12 versions', { exact: true })).toBeVisible()
    await page.getByRole('combobox', { name: 'Saved by' }).selectOption('Lucía Fernández')
    await expect(page.getByText('3 versions found')).toBeVisible()
    await page
      .getByRole('combobox', { name: 'Setting that changed' })
      .selectOption('customer.redirect.enabled')
    await expect(page.getByText('2 versions found')).toBeVisible()
    await page.getByRole('combobox', { name: 'Saved', exact: true }).selectOption('days')
    await page.getByLabel('From', { exact: true }).fill('2027-06-02')
    await expect(page.getByText('No version matches.')).toBeVisible()
    await expectCurrent(page)
    await press(page, 'Clear')
  })
  await task(page, 'two versions are chosen and compared', async () => {
    const chosen = page.getByRole('region', { name: 'Chosen versions' })
    await page.getByRole('checkbox', { name: 'Compare version 12' }).check()
    await expect(chosen).toContainText('Version 12 is chosen.')
    await page.getByRole('checkbox', { name: 'Compare version 9' }).check()
    await chosen.getByRole('link', { name: 'Compare versions 9 and 12' }).click()
    await expect(table.getByRole('columnheader')).toHaveText(['Setting', 'Version 9', 'Version 12'])
    await expectCurrent(page)
    await text(page, 'With version').fill('5')
    await press(page, 'Compare')
    await expect(table.getByRole('columnheader')).toHaveText(['Setting', 'Version 5', 'Version 9'])
    const address = table
      .getByRole('row', { name: /^Redirect URL/u })
      .getByRole('cell')
      .last()
    await expect(address).toHaveText(/^https:/u)
    await expect(address).toHaveAttribute('translate', 'no')
  })
  await task(page, 'the version in force is found for two instants', async () => {
    await page.getByRole('link', { name: 'Versions', exact: true }).click()
    await press(page, 'Which version applied…?')
    for (const [instant, version] of [
      ['2026-11-20T10:00:00', 12],
      ['2026-06-01T10:00:00', 6],
    ] as const) {
      await page.getByLabel('When the session ended').fill(instant)
      await press(page, 'Find version')
      await expect(page.getByRole('heading', { name: /^Version \d+ applied$/u })).toBeVisible()
      await expect(page.getByRole('main')).toContainText(
        version === 12 ? 'still in force' : 'In force until',
      )
      await expectCurrent(page)
    }
  })
  await task(page, 'a version is restored and saved', async () => {
    await page.getByRole('link', { name: 'Versions', exact: true }).click()
    await page.getByRole('link', { name: 'Version 12', exact: true }).click()
    await page.getByRole('link', { name: 'Older version' }).click()
    await expect(page.getByRole('heading', { name: 'Version 11', level: 1 })).toBeVisible()
    await expectCurrent(page)
    await press(page, 'Restore this version')
    await expectSettings(page)
    await reviewAndSave(page).click()
    await expect(reviewOf(page)).toContainText('restore version 11')
    await press(reviewOf(page), 'Save')
    await expectSaved(page, 13)
    await expectSavedLine(page, 13)
  })
})

test('page translation: flows are filtered and embedded, and their pictures stay untranslated', async ({
  page,
}) => {
  const count = page.getByRole('status')
  await page.goto('system-settings/end-session-behavior/flows')
  await expect(count).toHaveText('All 56 flows shown.')
  await task(page, 'filters narrow the flows to none, and all flows are shown again', async () => {
    const filter = (name: string) => page.getByRole('combobox', { name })
    await filter('Access level').selectOption({ label: 'Limited access' })
    await expect(count).toHaveText(/^\d of 56 flows shown\.$/u)
    await filter('Attachments').selectOption('with')
    await expect(count).toContainText('No settings lead to a flow like this.')
    await press(page, 'Show all flows')
    await expect(count).toHaveText('All 56 flows shown.')
  })
  await task(page, 'a flow opens as an embedded preview', async () => {
    await page.getByRole('link', { name: 'Stay in room · No access' }).first().click()
    await expect(page.getByRole('region', { name: 'Flow: Stay in room · No access' })).toBeVisible()
    const { hash } = new URL(page.url())
    await page.goto(`${previewAddress}?embed${hash}`)
    await press(page, 'At the instant the session ends')
    await expect(previewRegion(page, 'Settings from a link')).toContainText('No access')
  })
})
