import type { Locator, Page } from 'playwright/test'
import { expect } from './fixtures.ts'

/** After how many minutes an inactive agent ends the session: a text that many tests change. */
export const minutes = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Minutes of inactivity' })

/** Whether customers may write: a switch that many tests change. */
export const chat = (page: Page): Locator => page.getByRole('switch', { name: 'Chat' })

/** The part of the page that says what the settings lead to. */
export const preview = (page: Page): Locator =>
  page.getByRole('region', { name: 'What will happen' })

/** The phases of the customer's access after the end, as the preview lists them. */
export const phases = (page: Page): Locator =>
  preview(page).getByRole('list', { name: 'Access after the end' }).getByRole('listitem')

/** The bar that appears when something would change, and says how saving went. */
export const saveBar = (page: Page): Locator =>
  page.getByRole('region', { name: 'Unsaved changes' })

/** The button that saves. After a failure it has another name. */
export const saveButton = (page: Page): Locator =>
  saveBar(page).getByRole('button', { name: 'Save', exact: true })

/** Waits until the settings are there to be changed. */
export async function expectSettings(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Agent', exact: true })).toBeVisible()
}

/** Waits until the page says that the server has the settings as `version`. */
export async function expectSaved(page: Page, version: number): Promise<void> {
  await expect(saveBar(page).getByText(`Saved as version ${version} on`)).toBeVisible()
}

/** Saves what was changed and waits until the server has it as `version`. */
export async function save(page: Page, version: number): Promise<void> {
  await saveButton(page).click()
  await expectSaved(page, version)
}

/**
 * Opens a page of the same browser in a window of its own. A browser with windows draws no tab that
 * is behind another one, so clicks on both would wait for each other.
 */
export async function openWindow(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page')
  await page.evaluate(() => void window.open('about:blank', '_blank', 'popup,noopener'))
  return await opened
}

/** Opens the settings in another tab of the same browser. */
export async function openOtherTab(page: Page): Promise<Page> {
  const other = await openWindow(page)
  await other.goto(new URL(page.url()).pathname)
  await expectSettings(other)
  return other
}

/** Saves as `version`, the first one unless told, and looks for it after a reload and in another tab. */
export async function saveAndFindAgain(
  page: Page,
  find: (place: Page) => Promise<void>,
  version = 1,
): Promise<void> {
  await save(page, version)
  await page.reload()
  await expectSettings(page)
  await find(page)
  const other = await openOtherTab(page)
  await find(other)
  await other.close()
}

/** Types `text` into an empty field as a person does, and leaves the field. */
export async function typeAndLeave(field: Locator, text: string): Promise<void> {
  await field.fill('')
  await field.pressSequentially(text)
  await field.blur()
}
