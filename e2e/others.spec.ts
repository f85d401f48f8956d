import type { Page } from 'playwright/test'
import { defaultSettings } from '../src/policy/settings.ts'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { expectSettings, openOtherTab, save, saveBar } from './on-the-page.ts'

const address = 'system-settings/end-session-behavior'
const minutes = (page: Page) => page.getByRole('textbox', { name: 'Minutes of inactivity' })
const chat = (page: Page) => page.getByRole('switch', { name: 'Chat' })
const told = (page: Page) => page.getByText(/^Noam saved version 2 on .*/u)
const show = (page: Page) => page.getByRole('button', { name: 'Show it' })
const compare = (page: Page) => page.getByRole('button', { name: 'Compare now' })

/** Signs in as Noam in another tab, turns Chat off there and saves that as version 2. */
async function noamSaves(page: Page): Promise<Page> {
  const noam = await page.context().newPage()
  await noam.goto(`${address}?mock=user%3DNoam`)
  await expectSettings(noam)
  await chat(noam).uncheck()
  await save(noam, 2)
  return noam
}

/** Saves as Noam without any tab that could tell, as from another browser. */
async function noamSavesElsewhere(page: Page): Promise<void> {
  const body = JSON.stringify({ settings: defaultSettings, origin: 'edited' })
  const saved = await page.evaluate(
    async ([path, text]) => {
      sessionStorage.setItem('mock', 'user=Noam')
      const answer = await fetch(path, {
        method: 'PUT',
        headers: {
          'content-type': 'application/json',
          'if-match': '"1"',
          'idempotency-key': crypto.randomUUID(),
        },
        body: text,
      })
      sessionStorage.setItem('mock', '')
      return answer.status
    },
    [`/api/${address}`, body] as const,
  )
  expect(saved).toBe(200)
}

test.beforeEach(async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
})

test('another tab’s save is noticed at once, and taken over with a click', async ({ page }) => {
  await expect(show(page)).toBeHidden()
  await noamSaves(page)
  await expect(told(page)).toBeVisible()
  await expect(chat(page)).toBeChecked()
  await show(page).click()
  await expect(chat(page)).not.toBeChecked()
  await expect(told(page)).toBeHidden()
  await expect(saveBar(page)).toBeHidden()
  await chat(page).check()
  await save(page, 3)
})

test('unsaved changes are kept when another tab saves, and can be compared early', async ({
  page,
}) => {
  await minutes(page).fill('45')
  await noamSaves(page)
  await expect(told(page)).toContainText('Your changes are kept.')
  await expect(minutes(page)).toHaveValue('45')
  await expect(chat(page)).toBeChecked()
  await compare(page).click()
  await expect(minutes(page)).toBeHidden()
  await expect(page.getByText(/Noam saved version 2/u).first()).toBeVisible()
})

test('one’s own save in another tab is called so, and one’s own save here is no news', async ({
  page,
}) => {
  const other = await openOtherTab(page)
  await chat(other).uncheck()
  await save(other, 2)
  await expect(page.getByText('You saved version 2 in another tab or browser')).toBeVisible()
  await expect(other.getByText('in another tab or browser')).toBeHidden()
})

test.describe('a save in another browser', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install()
    await page.reload()
    await expectSettings(page)
    await noamSavesElsewhere(page)
  })

  test('is noticed within a minute', async ({ page }) => {
    await expect(told(page)).toBeHidden()
    await page.clock.runFor(61_000)
    await expect(told(page)).toBeVisible()
  })

  test('is noticed when the window gets the focus', async ({ page }) => {
    await page.clock.runFor(3000)
    await expect(told(page)).toBeHidden()
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await expect(told(page)).toBeVisible()
  })

  test('is noticed once the server answers again', async ({ page }) => {
    await page.evaluate(() => sessionStorage.setItem('mock', 'get:status=503*1'))
    await page.clock.runFor(61_000)
    await expect(told(page)).toBeHidden()
    // The pause begins when the page has understood the refusal, which is not the clock's to say.
    await expect(async () => {
      await page.clock.runFor(30_000)
      await expect(told(page)).toBeVisible({ timeout: 100 })
    }).toPass()
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing when somebody else has saved, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await noamSaves(page)
    await expect(told(page)).toBeVisible()
    await expectNoAxeViolations(page)
    await minutes(page).fill('45')
    await expect(compare(page)).toBeVisible()
    await expectNoAxeViolations(page)
  })
}

test('the new version is taken over by keyboard, and the focus stays near', async ({ page }) => {
  await noamSaves(page)
  await show(page).focus()
  await page.keyboard.press('Enter')
  await expect(chat(page)).not.toBeChecked()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { checked: true }).first()).toBeFocused()
})
