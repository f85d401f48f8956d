import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { expectSaved, expectSettings, openOtherTab, save, saveBar } from './on-the-page.ts'
import { expectVersions } from './versions.ts'

const minutes = (page: Page) => page.getByRole('textbox', { name: 'Minutes of inactivity' })
const chat = (page: Page) => page.getByRole('switch', { name: 'Chat' })
const conflict = (page: Page) => saveBar(page).getByRole('alert')
const press = (page: Page, name: string) => saveBar(page).getByRole('button', { name }).click()

/** Two tabs with the same settings: the other one turns Chat off and saves, this one has typed 45. */
async function collide(page: Page): Promise<Page> {
  const other = await openOtherTab(page)
  await minutes(page).fill('45')
  await chat(other).uncheck()
  await save(other, 2)
  await press(page, 'Save')
  await expect(conflict(page)).toContainText('Somebody else has saved in the meantime')
  return other
}

test.beforeEach(async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
})

test('of two tabs one wins, and the other is told by whom, what changed, and loses nothing', async ({
  page,
  callApi,
}) => {
  await collide(page)
  await expect(conflict(page)).toContainText('Dana Levi saved version 2')
  await expect(conflict(page).getByRole('listitem')).toHaveText(['Chat: on → off'])
  await expect(minutes(page)).toHaveValue('45')
  await expect(chat(page)).toBeChecked()
  await expectVersions(callApi, [2, 1])
})

test('the other tab keeps what it saved', async ({ page }) => {
  const other = await collide(page)
  await other.reload()
  await expect(minutes(other)).toHaveValue('30')
  await expect(chat(other)).not.toBeChecked()
})

test('Use their settings takes what the other tab saved; Undo brings back what was typed', async ({
  page,
}) => {
  await collide(page)
  await press(page, 'Use their settings')
  await expect(conflict(page)).toBeHidden()
  await expect(minutes(page)).toHaveValue('30')
  await expect(chat(page)).not.toBeChecked()
  await press(page, 'Undo')
  await expect(minutes(page)).toHaveValue('45')
  await expect(chat(page)).toBeChecked()
})

test('after Use their settings, a change is saved on top of theirs', async ({ page, callApi }) => {
  await collide(page)
  await press(page, 'Use their settings')
  await minutes(page).fill('50')
  await save(page, 3)
  await page.reload()
  await expect(minutes(page)).toHaveValue('50')
  await expect(chat(page)).not.toBeChecked()
  await expectVersions(callApi, [3, 2, 1])
})

test('Keep my settings saves nothing by itself; Save then puts them on top of theirs', async ({
  page,
  callApi,
}) => {
  const other = await collide(page)
  await press(page, 'Keep my settings')
  await expect(conflict(page)).toBeHidden()
  await expect(saveBar(page)).toContainText('2 settings changed')
  await expectVersions(callApi, [2, 1])
  await save(page, 3)
  await other.reload()
  await expect(minutes(other)).toHaveValue('45')
  await expect(chat(other)).toBeChecked()
})

test('both tabs save in the same moment: one version, one is told', async ({ page, callApi }) => {
  const other = await openOtherTab(page)
  await minutes(page).fill('45')
  await chat(other).uncheck()
  await Promise.all([press(page, 'Save'), press(other, 'Save')])
  const told = (tab: Page) => conflict(tab).or(saveBar(tab).getByText('Saved as version 2 on'))
  await expect(told(page)).toBeVisible()
  await expect(told(other)).toBeVisible()
  expect((await conflict(page).count()) + (await conflict(other).count())).toBe(1)
  await expectVersions(callApi, [2, 1])
})

test('the same change in two tabs needs no decision: nothing is left to save', async ({ page }) => {
  const other = await openOtherTab(page)
  await chat(page).uncheck()
  await chat(other).uncheck()
  await save(other, 2)
  await press(page, 'Save')
  await expect(conflict(page)).toContainText('Chat: on → off')
  await press(page, 'Keep my settings')
  await expect(saveBar(page)).toBeHidden()
  await chat(page).check()
  await press(page, 'Save')
  await expectSaved(page, 3)
})
