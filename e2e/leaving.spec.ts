import type { Page } from 'playwright/test'
import { expect, expectApp, test } from './fixtures.ts'
import { chat, expectSettings, save, saveBar } from './on-the-page.ts'

/** Answers the next question and hands over what kind it was and what it asked. */
function answerNext(page: Page, answer: 'accept' | 'dismiss'): Promise<string> {
  return new Promise((resolve) => {
    page.once('dialog', (dialog) => {
      void dialog[answer]().then(() => resolve(`${dialog.type()}: ${dialog.message()}`))
    })
  })
}

test.describe('at the browser', () => {
  test.beforeEach(async ({ page, settingsPage }) => {
    await settingsPage({ mock: 'seed=article' })
    await expectSettings(page)
  })

  test('leaving with unsaved changes asks; no keeps them, and yes leaves', async ({ page }) => {
    await chat(page).uncheck()
    await expect(saveBar(page)).toContainText('1 setting changed')
    const asked = answerNext(page, 'dismiss')
    await page.close({ runBeforeUnload: true })
    expect(await asked).toMatch(/^beforeunload/u)
    await expect(chat(page)).not.toBeChecked()
    await expect(saveBar(page)).toContainText('1 setting changed')

    const askedAgain = answerNext(page, 'accept')
    const closed = page.waitForEvent('close')
    await page.close({ runBeforeUnload: true })
    expect(await askedAgain).toMatch(/^beforeunload/u)
    await closed
  })

  for (const [after, act] of [
    // A browser asks only where somebody has touched the page.
    [
      'a look around',
      (page: Page) =>
        chat(page)
          .focus()
          .then(() => page.keyboard.press('Tab')),
    ],
    [
      'a change that was taken back',
      async (page: Page) => {
        await chat(page).uncheck()
        await expect(saveBar(page)).toContainText('1 setting changed')
        await chat(page).check()
        await expect(saveBar(page)).toBeHidden()
      },
    ],
    [
      'a save',
      async (page: Page) => {
        await chat(page).uncheck()
        await save(page, 2)
      },
    ],
    [
      'a discarded change',
      async (page: Page) => {
        await chat(page).uncheck()
        await saveBar(page).getByRole('button', { name: 'Discard' }).click()
      },
    ],
  ] as const) {
    test(`leaving after ${after} asks nothing`, async ({ page }) => {
      await act(page)
      let asked = 0
      page.on('dialog', (dialog) => {
        asked += 1
        void dialog.accept()
      })
      const closed = page.waitForEvent('close')
      await page.close({ runBeforeUnload: true })
      await closed
      expect(asked).toBe(0)
    })
  }
})

test('within the app, going back asks nothing after a save; with unsaved changes it asks, no keeps them, and yes goes back', async ({
  page,
}) => {
  await page.goto('nowhere?mock=seed%3Darticle')
  await expectApp(page)
  await page.getByRole('link', { name: 'Go to End session behavior' }).click()
  await expectSettings(page)
  const heading = page.getByRole('heading', { level: 1 })
  await chat(page).uncheck()
  await save(page, 2)
  await page.goBack()
  await expect(heading).toHaveText('Page not found')

  await page.goForward()
  await expectSettings(page)
  await chat(page).check()
  await expect(saveBar(page)).toContainText('1 setting changed')
  const asked = answerNext(page, 'dismiss')
  await page.evaluate(() => history.back())
  expect(await asked).toBe(
    'confirm: Leave this page? The unsaved changes are kept in this browser.',
  )
  await expect(chat(page)).toBeChecked()
  await expect(saveBar(page)).toContainText('1 setting changed')
  await expect(heading).toHaveText('End session behavior')

  const askedAgain = answerNext(page, 'accept')
  await page.evaluate(() => history.back())
  expect(await askedAgain).toMatch(/^confirm/u)
  await expect(heading).toHaveText('Page not found')
})
