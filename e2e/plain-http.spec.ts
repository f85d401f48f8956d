import { expectDraftRestored, keptTexts, typeMinutes } from './drafts.ts'
import { expect, expectNoAxeViolations, test as base } from './fixtures.ts'
import { expectComparison, saveResult } from './conflict-page.ts'
import {
  expectSaved,
  expectSettings,
  minutes,
  openOtherTab,
  placeTab,
  save,
  saveBar,
  saveButton,
} from './settings-page.ts'
import { previewAddress, previewRegion, share } from './preview-links.ts'
import { expectVersions } from './versions.ts'

/** The `test` of this file, on an origin without the APIs of secure contexts. */
const test = base.extend<{ expectPlainHttp: void }>({
  expectPlainHttp: [
    async ({ page, context, settingsPage }, provide) => {
      const errors: string[] = []
      context.on('weberror', (error) => errors.push(error.error().message))
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      await settingsPage({ mock: 'seed=article' })
      await expectSettings(page)
      expect(await page.evaluate(() => isSecureContext)).toBe(false)
      await provide()
      expect(errors).toEqual([])
    },
    { auto: true },
  ],
})

test('plain http: a change is saved, kept as a draft across a reload, reviewed, and listed in Versions', async ({
  page,
  callApi,
}) => {
  await minutes(page).fill('45')
  await save(page, 2)
  await typeMinutes(page, '50')
  await page.reload()
  await expectDraftRestored(page, '50')
  await saveBar(page).getByRole('button', { name: 'Review' }).click()
  const review = page.getByRole('dialog', { name: 'Review the changes' })
  await review.getByRole('textbox', { name: 'Reason (optional)' }).fill('Because')
  await review.getByRole('button', { name: 'Save' }).click()
  await expectSaved(page, 3)
  await expectVersions(callApi, [3, 2, 1])
  await placeTab(page, 'Versions').click()
  await expect(page.getByText('Because')).toBeVisible()
})

test('plain http: a concurrent save leads to the comparison, and both changes are saved', async ({
  page,
}) => {
  await page.evaluate(() => sessionStorage.setItem('mock', 'put:overtaken*1'))
  await minutes(page).fill('45')
  await saveButton(page).click()
  await expectComparison(page)
  await saveResult(page)
  await expectSaved(page, 3)
})

test('plain http: two tabs and a duplicate have three drafts, and a new tab restores the one of a closed tab', async ({
  page,
  context,
}) => {
  const other = await openOtherTab(page)
  await typeMinutes(page, '45')
  await typeMinutes(other, '50')
  const opened = context.waitForEvent('page')
  // A window that a page opens starts with a copy of the page's session storage.
  await page.evaluate(() => void window.open(location.href))
  const copy = await opened
  await expectSettings(copy)
  await expect(minutes(copy)).toHaveValue('30')
  await typeMinutes(copy, '55')
  await Promise.all([page.reload(), other.reload(), copy.reload()])
  await expectDraftRestored(page, '45')
  await expectDraftRestored(other, '50')
  await expectDraftRestored(copy, '55')
  await other.close()
  const next = await openOtherTab(page)
  await expectDraftRestored(next, '50')
  expect(await keptTexts(page)).toHaveLength(3)
})

test('plain http: the draft of a crashed tab is restored in the next one', async ({
  page,
  context,
}) => {
  const other = await openOtherTab(page)
  await typeMinutes(other, '50')
  const crashed = other.waitForEvent('crash')
  const session = await context.newCDPSession(other)
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  await expectDraftRestored(await openOtherTab(page), '50')
})

test('plain http: the preview is shared as a link, and texts that cannot be copied are selected', async ({
  page,
}) => {
  await page.goto(previewAddress)
  await share(page, 'Copy link')
  const link = page.getByRole('textbox', { name: 'Link to this preview' })
  await expect(link).toBeFocused()
  const address = await link.inputValue()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(address)
  await share(page, 'Copy summary')
  await expect(page.getByRole('textbox', { name: 'Summary' })).toBeFocused()
  await share(page, 'Copy test data')
  const testData = page.getByRole('textbox', { name: 'Test data' })
  await expect(testData).toBeFocused()
  expect(JSON.parse(await testData.inputValue())).toMatchObject({ schemaVersion: 1 })
  await expectNoAxeViolations(page)
  await page.goto(address)
  await expect(previewRegion(page, 'Settings from a link')).toContainText('nothing is saved')
})
