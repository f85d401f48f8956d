import type { Page } from 'playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'
import {
  chat,
  chooseMore,
  expectSaved,
  expectSettings,
  minutes,
  reviewAndSave,
  saveBar,
  saveButton,
} from './settings-page.ts'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const review = (page: Page) => page.getByRole('dialog', { name: 'Review the changes' })
const show = 'Show what differs from the defaults'

test('resetting all settings makes a draft, which can be undone, or reviewed and saved as reset', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await settingsPage({ mock: 'seed=article' })

  await test.step('it can be undone', async () => {
    await minutes(page).fill('45')
    await chooseMore(page, 'Reset to defaults')
    await expect(minutes(page)).toBeHidden()
    await press(page, 'Undo')
    await expect(minutes(page)).toHaveValue('45')
    await expect(chat(page)).toBeChecked()
  })

  await test.step('after Undo, Save needs no review', async () => {
    await saveButton(page).click()
    await expectSaved(page, 2)
  })

  await test.step('a reset is reviewed and saved as reset', async () => {
    await chooseMore(page, 'Reset to defaults')
    await expect(saveBar(page)).toContainText('Every setting is back at its default.')
    await expect(chat(page)).not.toBeChecked()
    await expectAccessible(page)
    await reviewAndSave(page).click()
    await expect(review(page)).toContainText('These settings were reset to the defaults.')
    await review(page).getByRole('button', { name: 'Save' }).click()
    await expectSaved(page, 3)
    const { text } = await callApi('system-settings/end-session-behavior/versions')
    expect(JSON.parse(text)).toMatchObject({ versions: [{ origin: 'reset' }, {}, {}] })
  })
})

test('settings at their defaults need no reset, which the page reports; typing shows a difference at once', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=defaults' })
  await expectSettings(page)
  await chooseMore(page, 'Reset to defaults')
  await expect(page.getByText('Every setting already has its default.')).toBeVisible()
  await expect(saveBar(page)).toBeHidden()
  await chooseMore(page, show)
  await expect(page.getByText('Nothing differs from the defaults.')).toBeVisible()
  const duration = page.getByRole('textbox', { name: 'Duration of full access' })
  await duration.fill('8')
  await expect(page.getByText('Duration of full access by default: 7 days')).toBeVisible()
  await duration.fill('7')
  await expect(page.getByText('by default:')).toHaveCount(0)
})

test('on demand, each setting shows its difference and can be reset on its own, with Undo', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
  const difference = page.getByText('Chat by default: off')
  await expect(page.getByText('by default:')).toHaveCount(0)
  await chooseMore(page, show)
  await expect(difference).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Reset Chat')
  await expect(chat(page)).not.toBeChecked()
  await expect(difference).toBeHidden()
  await expect(saveBar(page)).toContainText('1 change')
  await expect(saveBar(page)).toContainText('Chat is back at its default: off.')
  await press(page, 'Undo')
  await expect(chat(page)).toBeChecked()
  await expect(difference).toBeVisible()
  await chooseMore(page, show)
  await expect(difference).toBeHidden()
})
