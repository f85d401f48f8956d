import type { Locator, Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import {
  chat,
  chooseMore,
  expectSaved,
  expectSettings,
  minutes,
  save,
  saveBar,
  saveButton,
} from './settings-page.ts'
import { expectVersions } from './versions.ts'

const full = (page: Page) => page.getByRole('textbox', { name: 'Duration of full access' })
const unit = (page: Page) => page.getByRole('combobox', { name: 'Unit of duration of full access' })

test('the save bar appears only when there are changes, and counts changed settings', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
  await expect(saveBar(page)).toBeHidden()
  await chat(page).uncheck()
  await expect(saveBar(page)).toContainText('1 change')
  await full(page).fill('8')
  await unit(page).selectOption('hours')
  await expect(saveBar(page)).toContainText('2 changes')
  await chat(page).check()
  await expect(saveBar(page)).toContainText('1 change')
  await full(page).fill('7')
  await unit(page).selectOption('days')
  await expect(saveBar(page)).toBeHidden()
  await test.step('Discard restores the saved settings, and Undo restores the draft', async () => {
    const url = page.getByRole('textbox', { name: 'Redirect URL' })
    await minutes(page).fill('5abc')
    await url.fill('https://www.example.com/other')
    await saveBar(page).getByRole('button', { name: 'Discard' }).click()
    await expect(minutes(page)).toHaveValue('30')
    await expect(url).toHaveValue('https://www.example.com/goodbye')
    await expect(saveBar(page)).toContainText('2 changes discarded.')
    await saveBar(page).getByRole('button', { name: 'Undo' }).click()
    await expect(minutes(page)).toHaveValue('5abc')
    await expect(url).toHaveValue('https://www.example.com/other')
    await expect(saveBar(page)).toContainText('2 changes')
  })
})

test('a save shows its version and time until the next change, and keyboard shortcuts save', async ({
  page,
  settingsPage,
  callApi,
}) => {
  // Fixes the clock of the server, so that the time of a save is known.
  await settingsPage({ mock: 'seed=article; now=2026-11-22T10:00:00Z' })
  await expectSettings(page)
  await test.step('without changes, Ctrl+S saves nothing', async () => {
    await page.keyboard.press('Control+s')
    await chat(page).uncheck()
    await save(page, 2)
    await expectVersions(callApi, [2, 1])
  })
  await test.step('the save bar reports the save, and the form shows who saved', async () => {
    await expect(saveBar(page)).toContainText('Saved as version 2 on Nov 22, 2026, 10:00 UTC.')
    await expect(page.getByText('Version 2 · Dana Levi · Nov 22')).toBeVisible()
  })
  await test.step('a change replaces the message about the save', async () => {
    await chat(page).check()
    await expect(saveBar(page)).toContainText('1 change')
    await save(page, 3)
    await saveBar(page).getByRole('button', { name: 'Dismiss' }).click()
    await expect(saveBar(page)).toBeHidden()
  })
  for (const { keys, typed, version } of [
    { keys: 'Control+s', typed: '45', version: 4 },
    { keys: 'Meta+s', typed: '46', version: 5 },
  ]) {
    await test.step(`${keys} saves, even from inside a field`, async () => {
      await minutes(page).fill(typed)
      await minutes(page).press(keys)
      await expectSaved(page, version)
      await expect(minutes(page)).toHaveValue(typed)
      await expect(minutes(page)).toBeFocused()
    })
  }
  await test.step('the same duration in another unit is a change and is saved as typed', async () => {
    await full(page).fill('168')
    await unit(page).selectOption('hours')
    await save(page, 6)
    await page.reload()
    await expect(full(page)).toHaveValue('168')
  })
})

test('during a save, Save does nothing, and typing is a separate change', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await settingsPage({ mock: 'seed=article; put:delay=1500*2' })
  const saving = saveBar(page).getByRole('button', { name: 'Saving…' })
  await test.step('a second click does nothing', async () => {
    await chat(page).uncheck()
    await saveButton(page).dblclick()
    await expect(saving).toHaveAttribute('aria-disabled', 'true')
    await saving.click({ force: true })
    await page.keyboard.press('Control+s')
    await expectSaved(page, 2)
    await expectVersions(callApi, [2, 1])
  })
  await test.step('typing is a separate change', async () => {
    await minutes(page).fill('40')
    await saveButton(page).click()
    await expect(saving).toBeVisible()
    await minutes(page).fill('41')
    await expect(page.getByText('Version 3 · Dana Levi')).toBeVisible()
    await expect(minutes(page)).toHaveValue('41')
    await expect(saveBar(page)).toContainText('1 change')
    await save(page, 4)
    await page.reload()
    await expect(minutes(page)).toHaveValue('41')
  })
})

type Key = { key: string; code: string; ctrlKey: boolean; shiftKey?: boolean; repeat?: boolean }

/** Presses a key in a field. Returns true if the page prevents the browser's own action. */
const isDefaultPrevented = (field: Locator, key: Key): Promise<boolean> =>
  field.evaluate((element, init) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
    return !element.dispatchEvent(event)
  }, key)

test('keyboard layout: Ctrl+S saves in the form and the review even where S types another letter, but not behind a dialog', async ({
  page,
  settingsPage,
  callApi,
}) => {
  const cyrillic = { key: 'ы', code: 'KeyS', ctrlKey: true }
  await settingsPage({ mock: 'seed=article' })
  await minutes(page).fill('45')
  expect(await isDefaultPrevented(minutes(page), { ...cyrillic, shiftKey: true })).toBe(false)
  expect(
    await isDefaultPrevented(minutes(page), {
      key: 's',
      code: 'KeyS',
      ctrlKey: true,
      repeat: true,
    }),
  ).toBe(true)
  await chooseMore(page, 'Import')
  const pasted = page.getByRole('dialog', { name: 'Import settings' }).getByRole('textbox').last()
  expect(await isDefaultPrevented(pasted, cyrillic)).toBe(true)
  await page.keyboard.press('Escape')
  expect(await isDefaultPrevented(minutes(page), cyrillic)).toBe(true)
  await expectSaved(page, 2)
  await chat(page).uncheck()
  await saveBar(page).getByRole('button', { name: 'Review' }).click()
  expect(
    await isDefaultPrevented(page.getByRole('textbox', { name: 'Reason (optional)' }), cyrillic),
  ).toBe(true)
  await expectSaved(page, 3)
  await expectVersions(callApi, [3, 2, 1])
})
