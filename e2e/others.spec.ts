import type { Page } from 'playwright/test'
import { defaultSettings } from '../src/policy/settings.ts'
import { clearData } from './clear-data.ts'
import { expect, expectAccessible, test } from './fixtures.ts'
import {
  chat,
  expectSettings,
  minutes,
  openOtherTab,
  openWindow,
  save,
  saveBar,
} from './settings-page.ts'
import { advanceClock } from './advance-clock.ts'

const address = 'system-settings/end-session-behavior'
const saveNotice = (page: Page, version = 2) =>
  page.getByText(new RegExp(`^Noam saved version ${version} on .*`, 'u'))
const show = (page: Page) => page.getByRole('button', { name: 'Show it' })
const compare = (page: Page) => page.getByRole('button', { name: 'Compare now' })

/** Signs in as Noam in another tab, turns Chat off there and saves that as version 2. */
async function saveAsNoam(page: Page): Promise<Page> {
  const noam = await openWindow(page)
  await noam.goto(`${address}?mock=user%3DNoam`)
  await expectSettings(noam)
  await chat(noam).uncheck()
  await save(noam, 2)
  return noam
}

/** Saves `version` as Noam without notifying this tab, as from another browser. */
async function saveElsewhereAsNoam(page: Page, version: number): Promise<void> {
  const agent = {
    ...defaultSettings.agent,
    endWhenInactive: { enabled: true, minutes: 60 + version },
  }
  const body = JSON.stringify({ settings: { ...defaultSettings, agent }, origin: 'edited' })
  const saved = await page.evaluate(
    async ([path, text, tag]) => {
      sessionStorage.setItem('mock', 'user=Noam')
      const response = await fetch(path, {
        method: 'PUT',
        headers: {
          'content-type': 'application/json',
          'if-match': tag,
          'idempotency-key': crypto.randomUUID(),
        },
        body: text,
      })
      sessionStorage.setItem('mock', '')
      return response.status
    },
    [`/api/${address}`, body, `"${version - 1}"`] as const,
  )
  expect(saved).toBe(200)
}

/** Shows the version that Noam saved, and waits until its notice disappears. */
async function showVersion(page: Page, version: number): Promise<void> {
  await show(page).click()
  await expect(minutes(page)).toHaveValue(`${60 + version}`)
  await expect(saveNotice(page, version)).toBeHidden()
}

async function open(page: Page, settingsPage: (how: { mock: string }) => Promise<void>) {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
}

test('a save in another tab is noticed at once and shown with a click or by keyboard, which keeps the focus nearby', async ({
  page,
  settingsPage,
}) => {
  await open(page, settingsPage)
  await expect(show(page)).toBeHidden()
  const noam = await saveAsNoam(page)
  await expect(saveNotice(page)).toBeVisible()
  await expect(chat(page)).toBeChecked()
  await expectAccessible(page)
  await show(page).click()
  await expect(chat(page)).not.toBeChecked()
  await expect(saveNotice(page)).toBeHidden()
  await expect(saveBar(page)).toBeHidden()
  await chat(page).check()
  await save(page, 3)

  await show(noam).click()
  await expect(chat(noam)).toBeChecked()
  await chat(noam).uncheck()
  await save(noam, 4)
  await expect(saveNotice(page, 4)).toBeVisible()
  await expect(chat(page)).toBeChecked()
  await show(page).focus()
  await page.keyboard.press('Enter')
  await expect(chat(page)).not.toBeChecked()
  await expect(saveNotice(page, 4)).toBeHidden()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { checked: true }).first()).toBeFocused()
})

test('unsaved changes are kept when another tab saves, and can be compared before saving', async ({
  page,
  settingsPage,
}) => {
  await open(page, settingsPage)
  await minutes(page).fill('45')
  await saveAsNoam(page)
  await expect(saveNotice(page)).toContainText('Your changes are kept.')
  await expect(minutes(page)).toHaveValue('45')
  await expect(chat(page)).toBeChecked()
  await expect(compare(page)).toBeVisible()
  await expectAccessible(page)
  await compare(page).click()
  await expect(minutes(page)).toBeHidden()
  await expect(page.getByText(/Noam saved version 2/u).first()).toBeVisible()
})

test('your own save in another tab is named as yours, and a save in this tab shows no notice', async ({
  page,
  settingsPage,
}) => {
  await open(page, settingsPage)
  const other = await openOtherTab(page)
  await chat(other).uncheck()
  await save(other, 2)
  await expect(page.getByText('You saved version 2 in another tab or browser')).toBeVisible()
  await expect(other.getByText('in another tab or browser')).toBeHidden()
})

/**
 * Stores the status of each answer that refuses a request of the page. Unlike Playwright, the page
 * also sees answers that the mock gives without the service worker.
 */
async function recordRefusals(page: Page): Promise<void> {
  await page.evaluate(() => {
    const send = window.fetch
    window.fetch = async (...request) => {
      const response = await send(...request)
      if (!response.ok) sessionStorage.setItem('refused', String(response.status))
      return response
    }
  })
}

test('a save in another browser is noticed within a minute, on window focus, and once the server responds again', async ({
  page,
  settingsPage,
}) => {
  await page.clock.install()
  await open(page, settingsPage)

  await test.step('within a minute', async () => {
    await saveElsewhereAsNoam(page, 2)
    await expect(saveNotice(page)).toBeHidden()
    await page.clock.runFor(61_000)
    await expect(saveNotice(page)).toBeVisible()
    await showVersion(page, 2)
  })

  await test.step('on window focus', async () => {
    await saveElsewhereAsNoam(page, 3)
    await page.clock.runFor(3000)
    await expect(saveNotice(page, 3)).toBeHidden()
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await expect(saveNotice(page, 3)).toBeVisible()
    await showVersion(page, 3)
  })

  await test.step('once the server responds again', async () => {
    await saveElsewhereAsNoam(page, 4)
    await page.evaluate(() => sessionStorage.setItem('mock', 'get:status=503*1'))
    await recordRefusals(page)
    await page.clock.runFor(61_000)
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem('refused'))).toBe('503')
    await expect(saveNotice(page, 4)).toBeHidden()
    await advanceClock(page, saveNotice(page, 4))
  })
})

test('cleared data: an open page reports it and offers the defaults or the settings it still shows', async ({
  page,
  settingsPage,
}) => {
  await page.clock.install()
  await open(page, settingsPage)
  await clearData(page)
  await page.clock.runFor(61_000)
  await expect(page.getByText('The data of this site was deleted in this browser')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Show the defaults' })).toBeVisible()
  await page.getByRole('button', { name: 'Keep these settings' }).click()
  await expect(saveBar(page)).toContainText('changes')
  await save(page, 1)
  await expect(chat(page)).toBeChecked()
})
