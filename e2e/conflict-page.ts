import type { Locator, Page } from 'playwright/test'
import { expect } from './fixtures.ts'
import { chat, minutes, openOtherTab, save, saveButton } from './settings-page.ts'

/** The screen that puts the draft and what somebody else has saved together. */
export const comparison = (page: Page): Locator =>
  page.getByRole('region', { name: 'Merge changes' })

/** The settings that are chosen together, by the name of the first of them. */
export const group = (page: Page, name: string): Locator =>
  comparison(page).getByRole('region', { name, exact: true })

/** What the choices lead to, and what can be done with it. */
export const result = (page: Page): Locator =>
  comparison(page).getByRole('region', { name: 'The result' })

/** One side of a choice; what oneself has saved in another tab is the side `Saved`. */
export const side = (
  page: Page,
  name: string,
  whose: 'Theirs' | 'Mine' | 'Saved' | 'Draft',
): Locator => group(page, name).getByRole('radio', { name: whose })

/** Presses a button of the comparison. */
export const pressThere = (page: Page, name: string): Promise<void> =>
  comparison(page).getByRole('button', { name, exact: true }).click()

/** Waits for the comparison, which takes the place of the form. */
export async function expectComparison(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Merge changes' })).toBeFocused()
}

/**
 * Two tabs with the same settings: the other one turns Chat off, types 60 minutes and saves; this one
 * has typed 45 minutes, lets the agent go to the Welcome page and saves.
 */
export async function collide(page: Page): Promise<Page> {
  const other = await openOtherTab(page)
  await minutes(page).fill('45')
  await page.getByRole('radio', { name: 'Back to Welcome page' }).check()
  await chat(other).uncheck()
  await minutes(other).fill('60')
  await save(other, 2)
  await saveButton(page).click()
  await expectComparison(page)
  return other
}

/** In the other tab, somebody saves once more: the attachments are turned off. */
export async function saveAgain(other: Page, version: number): Promise<void> {
  const attachments = other.getByRole('switch', { name: 'Attachments' })
  await attachments.setChecked(!(await attachments.isChecked()))
  await save(other, version)
}
