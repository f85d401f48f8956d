import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import { expectBack, keptTexts, press, type } from './drafts.ts'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { expectSettings, minutes, save } from './settings-page.ts'

/** Puts `text` in the place of what is kept, and opens the page again. */
async function damage(page: Page, text: string): Promise<void> {
  await type(page, '45')
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

test.describe('where the browser does not keep drafts', () => {
  const notKept = 'Your unsaved changes are not kept in this browser'

  test('because there is no room, the page says so, and works', async ({ page, settingsPage }) => {
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

  test('because pages may not have a storage, the page says so, and works', async ({
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

  test('because pages may not have locks, the page says so, and works', async ({
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

  test('because nobody knows who is signed in, they are kept as soon as that is known', async ({
    page,
    settingsPage,
  }) => {
    await page.clock.install()
    await open(page, settingsPage)
    await type(page, '45')
    await page.evaluate(() => sessionStorage.setItem('mock', 'me:status=503'))
    await page.reload()
    await expectSettings(page)
    await expect(minutes(page)).toHaveValue('30')
    await minutes(page).fill('50')
    await expect(page.getByText(notKept)).toBeVisible()
    await page.evaluate(() => sessionStorage.setItem('mock', ''))
    // Who has just looked at the page is not answered anew within seconds.
    await expect(async () => {
      await page.clock.runFor(5000)
      await page.evaluate(() => window.dispatchEvent(new Event('focus')))
      await expect(page.getByText(notKept)).toBeHidden({ timeout: 500 })
    }).toPass()
    await expect(page.getByText('1 earlier draft')).toBeVisible()
    await expect.poll(() => keptTexts(page)).toHaveLength(2)
  })
})

test.describe('a draft that cannot be read', () => {
  for (const [what, text] of [
    ['damaged', '{"schemaVersion":1,"account":'],
    ['of a newer version', '{"schemaVersion":2,"account":"Dana Levi","draft":{}}'],
  ] as const) {
    test(`because it is ${what} is never written over, is said, and can be downloaded`, async ({
      page,
      settingsPage,
    }) => {
      await open(page, settingsPage)
      await damage(page, text)
      await expect(minutes(page)).toHaveValue('30')
      await expect(page.getByText('A draft that cannot be read')).toBeVisible()
      await type(page, '50')
      await page.reload()
      await expectBack(page, '50')
      const downloading = page.waitForEvent('download')
      await press(page, 'Download A draft that cannot be read')
      const path = await (await downloading).path()
      expect(await readFile(path, 'utf8')).toBe(text)
      await save(page, 2)
      expect(await keptTexts(page)).toMatchObject([{ text }])
    })
  }
})
