import { expectBack, keptTexts, type } from './drafts.ts'
import { expect, expectNoAxeViolations, test as base } from './fixtures.ts'
import { expectComparison, pressThere } from './conflict-page.ts'
import {
  expectSaved,
  expectSettings,
  minutes,
  openOtherTab,
  save,
  saveBar,
  saveButton,
} from './settings-page.ts'
import { previewAddress, previewed } from './preview-links.ts'
import { expectVersions } from './versions.ts'

/** Every test here runs where the browser withholds what it gives to secure contexts only. */
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

test('plain http: a change is saved, reviewed, kept as a draft over a reload, and found in Versions', async ({
  page,
  callApi,
}) => {
  await minutes(page).fill('45')
  await save(page, 2)
  await type(page, '50')
  await page.reload()
  await expectBack(page, '50')
  await saveBar(page).getByRole('button', { name: 'Review' }).click()
  const review = page.getByRole('dialog', { name: 'Review the changes' })
  await review.getByRole('textbox', { name: 'Reason (optional)' }).fill('Because')
  await review.getByRole('button', { name: 'Save' }).click()
  await expectSaved(page, 3)
  await expectVersions(callApi, [3, 2, 1])
  await page.getByRole('link', { name: 'See all versions' }).click()
  await expect(page.getByText('Because')).toBeVisible()
})

test('plain http: a colleague who saves first is noticed, and both changes are saved', async ({
  page,
}) => {
  await page.evaluate(() => sessionStorage.setItem('mock', 'put:overtaken*1'))
  await minutes(page).fill('45')
  await saveButton(page).click()
  await expectComparison(page)
  await pressThere(page, 'Save the result')
  await expectSaved(page, 3)
})

test('plain http: two tabs and a duplicated one have three drafts, and a new tab finds that of a closed one', async ({
  page,
  context,
}) => {
  const other = await openOtherTab(page)
  await type(page, '45')
  await type(other, '50')
  const opened = context.waitForEvent('page')
  // A window that is opened by a page begins with a copy of its session storage.
  await page.evaluate(() => void window.open(location.href))
  const copy = await opened
  await expectSettings(copy)
  await expect(minutes(copy)).toHaveValue('30')
  await type(copy, '55')
  await Promise.all([page.reload(), other.reload(), copy.reload()])
  await expectBack(page, '45')
  await expectBack(other, '50')
  await expectBack(copy, '55')
  await other.close()
  const next = await openOtherTab(page)
  await expectBack(next, '50')
  expect(await keptTexts(page)).toHaveLength(3)
})

test('plain http: the draft of a tab that crashed is back in the next one', async ({
  page,
  context,
}) => {
  const other = await openOtherTab(page)
  await type(other, '50')
  const crashed = other.waitForEvent('crash')
  const session = await context.newCDPSession(other)
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  await expectBack(await openOtherTab(page), '50')
})

test('plain http: the preview is shared by a link, and what cannot be copied is selected', async ({
  page,
}) => {
  await page.goto(previewAddress)
  await previewed(page, 'Saved settings').getByRole('button', { name: 'Copy link' }).click()
  const link = page.getByRole('textbox', { name: 'Link to this preview' })
  await expect(link).toBeFocused()
  const address = await link.inputValue()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(address)
  await page.getByRole('button', { name: 'Copy the sentence for the agent' }).click()
  await expect(page.getByRole('textbox', { name: 'Sentence for the agent' })).toBeFocused()
  await page.getByRole('button', { name: 'Copy as test data' }).click()
  const testData = page.getByRole('textbox', { name: 'Test data' })
  await expect(testData).toBeFocused()
  expect(JSON.parse(await testData.inputValue())).toMatchObject({ schemaVersion: 1 })
  await expectNoAxeViolations(page)
  await page.goto(address)
  await expect(previewed(page, 'Shared draft')).toContainText('nothing is saved')
})
