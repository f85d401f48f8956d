import type { Locator, Page } from 'playwright/test'
import { expectDraft, expectDraftRestored } from './drafts.ts'
import { expect, test as base } from './fixtures.ts'
import { comparison, expectComparison, side, saveResult } from './conflict-page.ts'
import {
  chat,
  expectSaved,
  expectSettings,
  minutes,
  openOtherTab,
  openWindow,
  placeTab,
  save,
  saveBar,
  saveButton,
} from './settings-page.ts'
import {
  draftItems,
  fragmentOf,
  handle,
  previewAddress,
  previewRegion,
  viewItems,
} from './preview-links.ts'
import { expectVersions } from './versions.ts'

/** The `test` of this file. A test fails if a page of its browser reports an error. */
const test = base.extend<{ expectNoErrors: void }>({
  expectNoErrors: [
    async ({ context }, provide) => {
      const errors: string[] = []
      context.on('weberror', (error) => errors.push(error.error().message))
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      await provide()
      expect(errors).toEqual([])
    },
    { auto: true },
  ],
})

/** Replaces the text of a field with key presses: React misses text that `fill` sets in Firefox. */
async function retype(field: Locator, text: string): Promise<void> {
  await field.fill('')
  await field.pressSequentially(text)
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const inactivity = 'End session when agent is inactive'

test('firefox: settings are changed, saved, still there after a reload, and kept as a draft', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await retype(minutes(page), '45')
  await save(page, 2)
  await page.reload()
  await expect(minutes(page)).toHaveValue('45')
  await retype(minutes(page), '50')
  await expect(saveBar(page)).toContainText('1 change')
  await page.reload()
  await expectDraftRestored(page, '50')
  await saveBar(page).getByRole('button', { name: 'Review' }).click()
  const review = page.getByRole('dialog', { name: 'Review the changes' })
  await review.getByRole('textbox', { name: 'Reason (optional)' }).pressSequentially('Because')
  await review.getByRole('button', { name: 'Save' }).click()
  await expectSaved(page, 3)
  await expectVersions(callApi, [3, 2, 1])
})

test('firefox: the preview follows its handle and can be shared as a link', async ({ page }) => {
  await page.goto(`${previewAddress}${fragmentOf(viewItems, draftItems({ minutes: '45' }))}`)
  const preview = previewRegion(page, 'Settings from a link')
  await expect(preview).toContainText('45 minutes')
  const before = await handle(page).getAttribute('aria-valuetext')
  await handle(page).press('End')
  await expect(handle(page)).not.toHaveAttribute('aria-valuetext', before ?? '')
  await expect(page).toHaveURL(/#v1\./u)
  const moved = await handle(page).getAttribute('aria-valuetext')
  await expect
    .poll(() => page.url())
    .not.toContain(fragmentOf(viewItems, draftItems({ minutes: '45' })))
  const shared = await openWindow(page)
  await shared.goto(page.url())
  await expect(handle(shared)).toHaveAttribute('aria-valuetext', moved ?? '')
  await page
    .getByRole('link', { name: 'Use as my draft' })
    .or(page.getByRole('button', { name: 'Use as my draft' }))
    .click()
  await expectSettings(page)
  await expect(minutes(page)).toHaveValue('45')
})

test('firefox: after each of five reloads, the service worker routes requests to the mock again', async ({
  page,
  settingsPage,
  callApi,
}) => {
  test.setTimeout(90_000)
  const answeredBy = async () => (await callApi('__mock/ping')).text
  await settingsPage({ mock: 'seed=history' })
  for (let reload = 0; reload < 5; reload += 1) {
    await expect.poll(answeredBy, { timeout: 15_000 }).toContain('worker')
    await page.reload()
    await expectSettings(page)
  }
  await expect.poll(answeredBy, { timeout: 15_000 }).toContain('worker')
  await placeTab(page, 'Versions').click()
  await expect(page.getByRole('link', { name: /^Version \d+/u }).first()).toBeVisible()
})

test('firefox: Versions opens; back in the settings, the page notices a save in another tab', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await placeTab(page, 'Versions').click()
  await expect(heading(page)).toHaveText('Versions')
  await page.getByRole('link', { name: 'End session behavior' }).click()
  await expectSettings(page)
  const other = await openOtherTab(page)
  await chat(other).uncheck()
  await save(other, 2)
  await expect(page.getByText(/saved version 2/u).first()).toBeVisible()
  await page.getByRole('button', { name: 'Show it' }).click()
  await expect(chat(page)).not.toBeChecked()
})

test('firefox: the changes of two tabs are merged', async ({ page, settingsPage, callApi }) => {
  await settingsPage({ mock: 'seed=article' })
  const other = await openOtherTab(page)
  await retype(minutes(page), '45')
  await chat(other).uncheck()
  await retype(minutes(other), '60')
  await save(other, 2)
  // Firefox focuses only the front tab.
  await page.bringToFront()
  await saveButton(page).click()
  await expectComparison(page)
  await expect(comparison(page)).toContainText('You saved version 2')
  await side(page, inactivity, 'Draft').check()
  await saveResult(page)
  await expectSaved(page, 3)
  await expect(chat(page)).not.toBeChecked()
  await expectVersions(callApi, [3, 2, 1])
})

test('firefox: leaving keeps the draft without asking; when it cannot be kept, a dialog asks', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await retype(minutes(page), '45')
  await placeTab(page, 'Versions').click()
  await expect(heading(page)).toHaveText('Versions')
  await page.goBack()
  await expectDraft(page, '45')
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  await retype(minutes(page), '50')
  await placeTab(page, 'Versions').click()
  const dialog = page.getByRole('dialog', { name: 'Leave without saving?' })
  await dialog.getByRole('button', { name: 'Stay on this page' }).click()
  await expect(minutes(page)).toHaveValue('50')
  await placeTab(page, 'Versions').click()
  await dialog.getByRole('button', { name: 'Leave', exact: true }).click()
  await expect(heading(page)).toHaveText('Versions')
})

test.describe('when service workers are blocked', () => {
  test.use({ serviceWorkers: 'block' })

  test('firefox: the page itself answers requests, across reloads and in two tabs', async ({
    page,
    settingsPage,
    callApi,
  }) => {
    await settingsPage({ mock: 'seed=article' })
    await retype(minutes(page), '45')
    await save(page, 2)
    await page.reload()
    await expect(minutes(page)).toHaveValue('45')
    const other = await openOtherTab(page)
    await expect(minutes(other)).toHaveValue('45')
    expect((await callApi('__mock/ping')).text).toContain('page')
    await placeTab(page, 'Versions').click()
    await expect(heading(page)).toHaveText('Versions')
    await expectVersions(callApi, [2, 1])
  })
})
