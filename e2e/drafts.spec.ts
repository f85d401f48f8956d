import type { Page } from 'playwright/test'
import {
  restoredNotice,
  expectDraft,
  expectDraftRestored,
  keptTexts,
  press,
  typeMinutes,
} from './drafts.ts'
import { expect, expectApp, test } from './fixtures.ts'
import { comparison } from './conflict-page.ts'
import { chat, expectSettings, minutes, openOtherTab, save, saveBar } from './settings-page.ts'
import { expectVersions } from './versions.ts'

const address = 'system-settings/end-session-behavior'

/** Opens the settings in a new tab, as after closing the first one. */
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

test.describe('unsaved changes', () => {
  test('are restored after a reload, after the tab was closed, and after a crash, even text that is not a number', async ({
    page,
  }) => {
    await test.step('after an immediate reload', async () => {
      await minutes(page).fill('45')
      await page.reload()
      await expectDraftRestored(page, '45')
    })

    await test.step('after a reload, text that is not a number', async () => {
      await minutes(page).fill('5abc')
      await page.reload()
      await expectDraftRestored(page, '5abc')
      await expect(page.getByText('whole number').first()).toBeVisible()
    })

    const next = await test.step('after the tab was closed', async () => {
      await typeMinutes(page, '46')
      await page.close()
      const opened = await openAgain(page)
      await expectDraftRestored(opened, '46')
      return opened
    })

    await test.step('after the page crashed', async () => {
      await typeMinutes(next, '47')
      const session = await next.context().newCDPSession(next)
      const crashed = next.waitForEvent('crash')
      await Promise.race([crashed, session.send('Page.crash')])
      await crashed
      await expectDraftRestored(await openAgain(next), '47')
    })
  })

  test('are gone for good after a save or once discarded, unless Undo restores them', async ({
    page,
    callApi,
  }) => {
    await typeMinutes(page, '45')
    await page.reload()
    await expectDraftRestored(page, '45')
    await press(page, 'Discard these changes')
    await expect(restoredNotice(page)).toBeHidden()
    await expect(minutes(page)).toHaveValue('30')
    expect(await keptTexts(page)).toEqual([])
    await saveBar(page).getByRole('button', { name: 'Undo' }).click()
    await expect(minutes(page)).toHaveValue('45')
    await page.reload()
    await expectDraftRestored(page, '45')
    await press(page, 'Discard these changes')
    await page.reload()
    await expectSettings(page)
    await expect(minutes(page)).toHaveValue('30')
    await expect(restoredNotice(page)).toBeHidden()

    await typeMinutes(page, '50')
    await page.reload()
    await expectDraftRestored(page, '50')
    await save(page, 2)
    await expect(restoredNotice(page)).toBeHidden()
    expect(await keptTexts(page)).toEqual([])
    await page.reload()
    await expectSettings(page)
    await expect(minutes(page)).toHaveValue('50')
    await expect(saveBar(page)).toBeHidden()
    await expectVersions(callApi, [2, 1])
  })

  test('are dropped if another tab saved the same values; otherwise they keep their base version', async ({
    page,
    callApi,
  }) => {
    await typeMinutes(page, '45')
    const other = await openOtherTab(page)
    await minutes(other).fill('45')
    await save(other, 2)
    await page.reload()
    await expectSettings(page)
    await expect(minutes(page)).toHaveValue('45')
    await expect(saveBar(page)).toBeHidden()
    expect(await keptTexts(page)).toEqual([])

    await typeMinutes(page, '50')
    await chat(other).uncheck()
    await save(other, 3)
    await page.reload()
    await expectDraftRestored(page, '50')
    await expect(chat(page)).toBeChecked()
    await expect(page.getByText('You saved version 3 in another tab or browser')).toBeVisible()
    await saveBar(page).getByRole('button', { name: 'Save', exact: true }).click()
    await expect(comparison(page)).toContainText('You saved version 3')
    await expectVersions(callApi, [3, 2, 1])
  })
})

test('a change that is reverted leaves no draft; a later change is still there, without a word, after visiting another page', async ({
  page,
}) => {
  await page.goto('nowhere')
  await expectApp(page)
  await page.getByRole('link', { name: 'Go to End session behavior' }).click()
  await expectSettings(page)
  await typeMinutes(page, '45')
  await minutes(page).fill('30')
  await expect.poll(() => keptTexts(page)).toEqual([])
  await minutes(page).fill('45')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  await page.goForward()
  await expectSettings(page)
  await expectDraft(page, '45')
  await expect(restoredNotice(page)).toBeHidden()
})
