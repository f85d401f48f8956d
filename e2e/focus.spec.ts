import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { chat, expectSaved, expectSettings, minutes, saveBar } from './settings-page.ts'

/** Activates a button with the keyboard, so that the focus continues from there. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).press('Enter')
}

/** Fails if nothing has the focus, because Tab would then start at the top of the page. */
async function expectFocusKept(page: Page): Promise<void> {
  const focusedTag = () => page.evaluate(() => document.activeElement?.tagName)
  await expect.poll(focusedTag).not.toBe('BODY')
}

/** Fails if the focus is outside the save bar. */
async function expectFocusInBar(page: Page): Promise<void> {
  const isInBar = () => saveBar(page).evaluate((bar) => bar.contains(document.activeElement))
  await expect.poll(isInBar).toBe(true)
}

test('the focus stays where the user continues: in the save bar, on a switch, in What will happen', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article; put:status=500*1' })
  await test.step('a failed save and Try again keep it in the save bar', async () => {
    await chat(page).uncheck()
    await press(page, 'Save')
    await expect(saveBar(page).getByRole('alert')).toBeVisible()
    await expectFocusInBar(page)
    await press(page, 'Try again')
    await expectSaved(page, 2)
    await expectFocusInBar(page)
  })
  await test.step('so do Discard, Undo, Save and Dismiss', async () => {
    await chat(page).check()
    await press(page, 'Discard')
    await expect(chat(page)).not.toBeChecked()
    await expectFocusInBar(page)
    await press(page, 'Undo')
    await expect(chat(page)).toBeChecked()
    await expectFocusInBar(page)
    await press(page, 'Save')
    await expectSaved(page, 3)
    await expectFocusInBar(page)
    await press(page, 'Dismiss')
    await expect(saveBar(page)).toBeHidden()
    await expectFocusKept(page)
  })
  await test.step('fixing a 0 by turning the part off moves it to the switch of that part', async () => {
    await minutes(page).fill('0')
    await minutes(page).blur()
    await press(page, 'Turn off End session when agent is inactive')
    const toggle = page.getByRole('switch', { name: 'End session when agent is inactive' })
    await expect(toggle).toBeFocused()
    await expect(toggle).not.toBeChecked()
  })
  await test.step('looking at a change returns it to What will happen', async () => {
    await press(page, 'Show what changes for people')
    await page
      .getByRole('button', { name: /^Look at it: / })
      .first()
      .press('Enter')
    await expect(page.getByRole('button', { name: 'Show what changes for people' })).toBeFocused()
  })
})

test('the focus stays on the page when the settings load on the second try', async ({
  page,
  settingsPage,
}) => {
  // The page does not retry this failure automatically.
  await settingsPage({ mock: 'get:status=403*1' })
  await press(page, 'Try again')
  await expectSettings(page)
  await expectFocusKept(page)
})

test('Start from the defaults leaves the focus on the page', async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=unreadable' })
  await press(page, 'Start from the defaults')
  await expectSettings(page)
  await expectFocusKept(page)
})
