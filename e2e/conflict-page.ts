import type { Locator, Page } from 'playwright/test'
import { expect } from './fixtures.ts'
import { chat, minutes, openOtherTab, save, saveButton } from './settings-page.ts'

/** The screen that merges the draft with the settings saved in the meantime. */
export const comparison = (page: Page): Locator =>
  page.getByRole('region', { name: /while you were editing$/u })

/** A group of settings that are chosen together, named after its first setting. */
export const group = (page: Page, name: string): Locator =>
  comparison(page).getByRole('region', { name, exact: true })

/** The section with the merged result and its actions. */
export const result = (page: Page): Locator =>
  comparison(page).getByRole('region', { name: 'The result' })

/** One side of a choice. Settings that you saved in another tab are the side `Saved`. */
export const side = (
  page: Page,
  name: string,
  whose: 'Theirs' | 'Mine' | 'Saved' | 'Draft',
): Locator => group(page, name).getByRole('radio', { name: whose })

/** Clicks a button of the comparison. */
export const pressInComparison = (page: Page, name: string): Promise<void> =>
  comparison(page).getByRole('button', { name, exact: true }).click()

/** Waits for the comparison, which replaces the form. */
export async function expectComparison(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: /while you were editing$/u })).toBeFocused()
}

/** Reviews the merged result and saves it. */
export async function saveResult(page: Page): Promise<void> {
  await pressInComparison(page, 'Review and save')
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click()
}

/**
 * Creates a conflict between two tabs with the same settings. The other tab turns Chat off, types 60
 * minutes and saves; this tab types 45 minutes, sends the agent to the Welcome page and saves. Returns
 * the other tab.
 */
export async function createConflict(page: Page): Promise<Page> {
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

/** Toggles Attachments in the other tab and saves that as `version`. */
export async function saveAgain(other: Page, version: number): Promise<void> {
  const attachments = other.getByRole('switch', { name: 'Attachments' })
  await attachments.setChecked(!(await attachments.isChecked()))
  await save(other, version)
}
