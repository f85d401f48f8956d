import type { Page } from 'playwright/test'
import { back, expectBack, keptTexts, press, type } from './drafts.ts'
import { expect, expectApp, test } from './fixtures.ts'
import { comparison } from './conflict-page.ts'
import { chat, expectSettings, minutes, openOtherTab, save, saveBar } from './settings-page.ts'
import { expectVersions } from './versions.ts'

const address = 'system-settings/end-session-behavior'

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
  test('after a reload, also of text that is no number, after the tab was closed, and after a crash', async ({
    page,
  }) => {
    await test.step('after a reload, also when it follows at once', async () => {
      await minutes(page).fill('45')
      await page.reload()
      await expectBack(page, '45')
    })

    await test.step('after a reload, also text that is no number', async () => {
      await minutes(page).fill('5abc')
      await page.reload()
      await expectBack(page, '5abc')
      await expect(page.getByText('whole number').first()).toBeVisible()
    })

    const next = await test.step('after the tab was closed', async () => {
      await type(page, '46')
      await page.close()
      const opened = await openAgain(page)
      await expectBack(opened, '46')
      return opened
    })

    await test.step('after the page has crashed', async () => {
      await type(next, '47')
      const session = await next.context().newCDPSession(next)
      const crashed = next.waitForEvent('crash')
      await Promise.race([crashed, session.send('Page.crash')])
      await crashed
      await expectBack(await openAgain(next), '47')
    })
  })

  test('and are gone for good once discarded, unless that is undone, and after a save', async ({
    page,
    callApi,
  }) => {
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

    await type(page, '50')
    await page.reload()
    await expectBack(page, '50')
    await save(page, 2)
    await expect(back(page)).toBeHidden()
    expect(await keptTexts(page)).toEqual([])
    await page.reload()
    await expectSettings(page)
    await expect(minutes(page)).toHaveValue('50')
    await expect(saveBar(page)).toBeHidden()
    await expectVersions(callApi, [2, 1])
  })

  test('and are done with when they were saved elsewhere, and else start from the version that they started from', async ({
    page,
    callApi,
  }) => {
    await type(page, '45')
    const other = await openOtherTab(page)
    await minutes(other).fill('45')
    await save(other, 2)
    await page.reload()
    await expectSettings(page)
    await expect(minutes(page)).toHaveValue('45')
    await expect(saveBar(page)).toBeHidden()
    expect(await keptTexts(page)).toEqual([])

    await type(page, '50')
    await chat(other).uncheck()
    await save(other, 3)
    await page.reload()
    await expectBack(page, '50')
    await expect(chat(page)).toBeChecked()
    await expect(page.getByText('You saved version 3 in another tab or browser')).toBeVisible()
    await saveBar(page).getByRole('button', { name: 'Save', exact: true }).click()
    await expect(comparison(page)).toContainText('You saved version 3')
    await expectVersions(callApi, [3, 2, 1])
  })
})

test('a change that is taken back leaves nothing behind; one made after it is back after another page of the app', async ({
  page,
}) => {
  await page.goto('nowhere')
  await expectApp(page)
  await page.getByRole('link', { name: 'Go to End session behavior' }).click()
  await expectSettings(page)
  await type(page, '45')
  await minutes(page).fill('30')
  await expect.poll(() => keptTexts(page)).toEqual([])
  await minutes(page).fill('45')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  await page.goForward()
  await expectSettings(page)
  await expectBack(page, '45')
})
