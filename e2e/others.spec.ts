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
const told = (page: Page, version = 2) =>
  page.getByText(new RegExp(`^Noam saved version ${version} on .*`, 'u'))
const show = (page: Page) => page.getByRole('button', { name: 'Show it' })
const compare = (page: Page) => page.getByRole('button', { name: 'Compare now' })

/** Signs in as Noam in another tab, turns Chat off there and saves that as version 2. */
async function noamSaves(page: Page): Promise<Page> {
  const noam = await openWindow(page)
  await noam.goto(`${address}?mock=user%3DNoam`)
  await expectSettings(noam)
  await chat(noam).uncheck()
  await save(noam, 2)
  return noam
}

/** Saves `version` as Noam without any tab that could tell, as from another browser. */
async function noamSavesElsewhere(page: Page, version: number): Promise<void> {
  const agent = {
    ...defaultSettings.agent,
    endWhenInactive: { enabled: true, minutes: 60 + version },
  }
  const body = JSON.stringify({ settings: { ...defaultSettings, agent }, origin: 'edited' })
  const saved = await page.evaluate(
    async ([path, text, tag]) => {
      sessionStorage.setItem('mock', 'user=Noam')
      const answer = await fetch(path, {
        method: 'PUT',
        headers: {
          'content-type': 'application/json',
          'if-match': tag,
          'idempotency-key': crypto.randomUUID(),
        },
        body: text,
      })
      sessionStorage.setItem('mock', '')
      return answer.status
    },
    [`/api/${address}`, body, `"${version - 1}"`] as const,
  )
  expect(saved).toBe(200)
}

/** Takes over what Noam saved as `version`, until that is no news any more. */
async function takeOver(page: Page, version: number): Promise<void> {
  await show(page).click()
  await expect(minutes(page)).toHaveValue(`${60 + version}`)
  await expect(told(page, version)).toBeHidden()
}

async function open(page: Page, settingsPage: (how: { mock: string }) => Promise<void>) {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
}

test('another tab’s save is noticed at once, and taken over with a click, or by keyboard, and the focus stays near', async ({
  page,
  settingsPage,
}) => {
  await open(page, settingsPage)
  await expect(show(page)).toBeHidden()
  const noam = await noamSaves(page)
  await expect(told(page)).toBeVisible()
  await expect(chat(page)).toBeChecked()
  await expectAccessible(page)
  await show(page).click()
  await expect(chat(page)).not.toBeChecked()
  await expect(told(page)).toBeHidden()
  await expect(saveBar(page)).toBeHidden()
  await chat(page).check()
  await save(page, 3)

  await show(noam).click()
  await expect(chat(noam)).toBeChecked()
  await chat(noam).uncheck()
  await save(noam, 4)
  await expect(told(page, 4)).toBeVisible()
  await expect(chat(page)).toBeChecked()
  await show(page).focus()
  await page.keyboard.press('Enter')
  await expect(chat(page)).not.toBeChecked()
  await expect(told(page, 4)).toBeHidden()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { checked: true }).first()).toBeFocused()
})

test('unsaved changes are kept when another tab saves, and can be compared early', async ({
  page,
  settingsPage,
}) => {
  await open(page, settingsPage)
  await minutes(page).fill('45')
  await noamSaves(page)
  await expect(told(page)).toContainText('Your changes are kept.')
  await expect(minutes(page)).toHaveValue('45')
  await expect(chat(page)).toBeChecked()
  await expect(compare(page)).toBeVisible()
  await expectAccessible(page)
  await compare(page).click()
  await expect(minutes(page)).toBeHidden()
  await expect(page.getByText(/Noam saved version 2/u).first()).toBeVisible()
})

test('one’s own save in another tab is called so, and one’s own save here is no news', async ({
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

test('a save in another browser is noticed within a minute, when the window gets the focus, and once the server answers again', async ({
  page,
  settingsPage,
}) => {
  await page.clock.install()
  await open(page, settingsPage)

  await test.step('within a minute', async () => {
    await noamSavesElsewhere(page, 2)
    await expect(told(page)).toBeHidden()
    await page.clock.runFor(61_000)
    await expect(told(page)).toBeVisible()
    await takeOver(page, 2)
  })

  await test.step('when the window gets the focus', async () => {
    await noamSavesElsewhere(page, 3)
    await page.clock.runFor(3000)
    await expect(told(page, 3)).toBeHidden()
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await expect(told(page, 3)).toBeVisible()
    await takeOver(page, 3)
  })

  await test.step('once the server answers again', async () => {
    await noamSavesElsewhere(page, 4)
    await page.evaluate(() => sessionStorage.setItem('mock', 'get:status=503*1'))
    const refusal = page.waitForResponse((response) => response.status() === 503)
    await page.clock.runFor(61_000)
    await refusal
    await expect(told(page, 4)).toBeHidden()
    await advanceClock(page, told(page, 4))
  })
})

test('cleared data: an open page says so, and offers the defaults or what it still shows', async ({
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
  await expect(saveBar(page)).toContainText('settings changed')
  await save(page, 1)
  await expect(chat(page)).toBeChecked()
})
