import type { Page } from 'playwright/test'
import { expectDraft, expectDraftRestored, typeMinutes } from './drafts.ts'
import { expect, expectAccessible, expectApp, test } from './fixtures.ts'
import { comparison } from './conflict-page.ts'
import { chat, expectSettings, minutes, placeTab, save, saveBar } from './settings-page.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Leave without saving?' })
const leave = (page: Page) => dialog(page).getByRole('button', { name: 'Leave', exact: true })
const stay = (page: Page) => dialog(page).getByRole('button', { name: 'Stay on this page' })

/** Makes `confirm()` return false, as in a browser or frame that must not show dialogs. */
const refuseDialogs = (page: Page) =>
  page.addInitScript(() => {
    window.confirm = () => false
  })

/** Accepts the browser's dialogs and returns a function that counts them. */
function countDialogs(page: Page): () => number {
  let asked = 0
  page.on('dialog', (browserDialog) => {
    asked += 1
    void browserDialog.accept()
  })
  return () => asked
}

/** Makes every write to the storage fail, as when it is full. */
const fillStorage = (page: Page) =>
  page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })

/** Opens the settings after two other pages of the app: Page not found, then Versions. */
async function openAfterOtherPages(page: Page): Promise<void> {
  await page.goto('nowhere?mock=seed%3Darticle')
  await expectApp(page)
  await page.getByRole('link', { name: 'Go to End session behavior' }).click()
  await expectSettings(page)
  await placeTab(page, 'Versions').click()
  await expect(heading(page)).toHaveText('Versions')
  await page.getByRole('link', { name: 'End session behavior' }).click()
  await expectSettings(page)
}

test.describe('closing the tab', () => {
  test.beforeEach(async ({ page, settingsPage }) => {
    await settingsPage({ mock: 'seed=article' })
    await expectSettings(page)
  })

  test('asks if changes cannot be kept; dismissing keeps them, accepting leaves', async ({
    page,
  }) => {
    await fillStorage(page)
    await chat(page).uncheck()
    const asked = page.waitForEvent('dialog')
    await page.close({ runBeforeUnload: true })
    const browserDialog = await asked
    expect(browserDialog.type()).toBe('beforeunload')
    await browserDialog.dismiss()
    await expect(chat(page)).not.toBeChecked()
    await expect(saveBar(page)).toContainText('1 change')

    const askedAgain = page.waitForEvent('dialog')
    const closed = page.waitForEvent('close')
    await page.close({ runBeforeUnload: true })
    await (await askedAgain).accept()
    await closed
  })

  for (const [after, act] of [
    // A browser asks only after the user has interacted with the page.
    ['a change that is kept', (page: Page) => chat(page).uncheck()],
    [
      'a reverted change that cannot be kept',
      async (page: Page) => {
        await fillStorage(page)
        await chat(page).uncheck()
        await expect(saveBar(page)).toContainText('1 change')
        await chat(page).check()
        await expect(saveBar(page)).toBeHidden()
      },
    ],
    [
      'a save',
      async (page: Page) => {
        await fillStorage(page)
        await chat(page).uncheck()
        await save(page, 2)
      },
    ],
    [
      'a discarded change',
      async (page: Page) => {
        await fillStorage(page)
        await chat(page).uncheck()
        await saveBar(page).getByRole('button', { name: 'Discard' }).click()
      },
    ],
  ] as const) {
    test(`after ${after} does not ask`, async ({ page }) => {
      await act(page)
      const asked = countDialogs(page)
      const closed = page.waitForEvent('close')
      await page.close({ runBeforeUnload: true })
      await closed
      expect(asked()).toBe(0)
    })
  }
})

test('no confirm(): if changes are kept, links, Back and Forward leave at once, and the changes are restored', async ({
  page,
}) => {
  await refuseDialogs(page)
  const asked = countDialogs(page)
  await openAfterOtherPages(page)
  await typeMinutes(page, '45')
  await placeTab(page, 'Versions').click()
  await expect(heading(page)).toHaveText('Versions')
  await page.goBack()
  await expectSettings(page)
  await expectDraft(page, '45')
  await test.step('including text typed right before leaving', async () => {
    await minutes(page).fill('46')
    await page.goBack()
    await expect(heading(page)).toHaveText('Versions')
    await page.goForward()
    await expectSettings(page)
    await expectDraft(page, '46')
  })
  await page.reload()
  await expectDraftRestored(page, '46')
  await expect(dialog(page)).toBeHidden()
  expect(asked()).toBe(0)
})

test('no confirm(): if changes cannot be kept, a dialog of the page asks, and Leave continues to the target', async ({
  page,
}) => {
  await refuseDialogs(page)
  await openAfterOtherPages(page)
  await fillStorage(page)
  await minutes(page).fill('45')

  await test.step('Stay has the focus; Escape stays and returns the focus to the link', async () => {
    await placeTab(page, 'Versions').click()
    await expect(stay(page)).toBeFocused()
    await expect(dialog(page)).toHaveAccessibleDescription(/cannot keep your unsaved changes/u)
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
    await expect(placeTab(page, 'Versions')).toBeFocused()
    await expect(heading(page)).toHaveText('End session behavior')
    await expect(minutes(page)).toHaveValue('45')
  })
  await test.step('Ctrl+S does not save behind the dialog; Enter stays', async () => {
    await page.keyboard.press('Enter')
    await expect(stay(page)).toBeFocused()
    await page.keyboard.press('Control+s')
    await page.keyboard.press('Enter')
    await expect(dialog(page)).toBeHidden()
    await expect(saveBar(page)).toContainText('1 change')
  })
  await test.step('by a link', async () => {
    await placeTab(page, 'Versions').click()
    await leave(page).click()
    await expect(heading(page)).toHaveText('Versions')
  })
  const goAndLeave = async (by: number, title: string) => {
    await page.evaluate((steps) => history.go(steps), by)
    await leave(page).click()
    await expect(heading(page)).toHaveText(title)
  }
  // Until the page is closed, it keeps in memory what the browser cannot store.
  const comeBack = async (by: number) => {
    await page.evaluate((steps) => history.go(steps), by)
    await expectSettings(page)
    await expectDraft(page, '45')
  }
  await test.step('by Back, Forward and several entries at once', async () => {
    await comeBack(-1)
    await goAndLeave(1, 'Versions')
    await comeBack(-1)
    await goAndLeave(-1, 'Versions')
    await comeBack(1)
    await goAndLeave(-3, 'Page not found')
    await comeBack(1)
  })
})

test('no confirm(): the dialog also appears over a comparison', async ({ page }) => {
  await page.goto('nowhere?mock=seed%3Darticle%3B%20put:overtaken*1')
  await expectApp(page)
  await page.getByRole('link', { name: 'Go to End session behavior' }).click()
  await expectSettings(page)
  await fillStorage(page)
  await minutes(page).fill('45')
  await saveBar(page).getByRole('button', { name: 'Save', exact: true }).click()
  await expect(comparison(page)).toBeVisible()
  await page.evaluate(() => history.back())
  await expect(stay(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(comparison(page)).toBeVisible()
})
