import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import { expectDraftRestored, keptTexts, press, typeMinutes } from './drafts.ts'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { expectSettings, minutes, save } from './settings-page.ts'

/** Replaces the stored draft with `text` and reloads the page. */
async function replaceStoredDraft(page: Page, text: string): Promise<void> {
  await typeMinutes(page, '45')
  const [kept] = await keptTexts(page)
  await page.addInitScript(
    ([name, damaged]) => {
      if (sessionStorage.getItem('damaged') !== null) return
      sessionStorage.setItem('damaged', 'yes')
      localStorage.setItem(name, damaged)
    },
    [kept?.key ?? '', text] as const,
  )
  await page.reload()
  await expectSettings(page)
}

async function open(page: Page, settingsPage: (how: { mock: string }) => Promise<void>) {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
}

test.describe('when the browser cannot keep drafts', () => {
  const notKept = 'Your unsaved changes are not kept in this browser'

  test('because the storage is full, the page warns you and keeps working', async ({
    page,
    settingsPage,
  }) => {
    await open(page, settingsPage)
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    })
    await page.reload()
    await expectSettings(page)
    await expect(page.getByText(notKept)).toBeHidden()
    await minutes(page).fill('45')
    await expect(page.getByText(notKept)).toBeVisible()
    await expectNoAxeViolations(page)
    await save(page, 2)
    await expect(page.getByText(notKept)).toBeHidden()
  })

  test('because it denies local storage, the page warns you and keeps working', async ({
    page,
    settingsPage,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    await open(page, settingsPage)
    await minutes(page).fill('45')
    await expect(page.getByText(notKept)).toBeVisible()
    await save(page, 2)
  })

  test('because it denies Web Locks, the page warns you and keeps working', async ({
    page,
    settingsPage,
  }) => {
    await page.addInitScript(() => {
      LockManager.prototype.request = () => Promise.reject(new DOMException('denied'))
    })
    await open(page, settingsPage)
    await minutes(page).fill('45')
    await expect(page.getByText(notKept)).toBeVisible()
    await save(page, 2)
  })

  test('because the signed-in user is unknown, drafts are kept as soon as the user is known', async ({
    page,
    settingsPage,
  }) => {
    await page.clock.install()
    await open(page, settingsPage)
    await typeMinutes(page, '45')
    await page.evaluate(() => sessionStorage.setItem('mock', 'me:status=503'))
    await page.reload()
    await expectSettings(page)
    await expect(minutes(page)).toHaveValue('30')
    await minutes(page).fill('50')
    await expect(page.getByText(notKept)).toBeVisible()
    await page.evaluate(() => sessionStorage.setItem('mock', ''))
    // The page does not check again within seconds of the previous check.
    await expect(async () => {
      await page.clock.runFor(5000)
      await page.evaluate(() => window.dispatchEvent(new Event('focus')))
      await expect(page.getByText(notKept)).toBeHidden({ timeout: 500 })
    }).toPass()
    await expect(page.getByText('1 earlier draft')).toBeVisible()
    await expect.poll(() => keptTexts(page)).toHaveLength(2)
  })
})

test.describe('an unreadable draft', () => {
  for (const [what, text] of [
    ['damaged', '{"schemaVersion":1,"account":'],
    ['from a newer version', '{"schemaVersion":2,"account":"Dana Levi","draft":{}}'],
  ] as const) {
    test(`that is ${what} is reported, is never overwritten, and can be downloaded`, async ({
      page,
      settingsPage,
    }) => {
      await open(page, settingsPage)
      await replaceStoredDraft(page, text)
      await expect(minutes(page)).toHaveValue('30')
      await expect(page.getByText('A draft that cannot be read')).toBeVisible()
      await typeMinutes(page, '50')
      await page.reload()
      await expectDraftRestored(page, '50')
      const downloading = page.waitForEvent('download')
      await press(page, 'Download A draft that cannot be read')
      const path = await (await downloading).path()
      expect(await readFile(path, 'utf8')).toBe(text)
      await save(page, 2)
      expect(await keptTexts(page)).toMatchObject([{ text }])
    })
  }
})
