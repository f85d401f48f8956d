import type { Locator, Page } from 'playwright/test'
import { expect } from './fixtures.ts'

/** The minutes of inactivity that end a session: a text field that many tests change. */
export const minutes = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Minutes of inactivity' })

/** The Chat switch, which many tests change. */
export const chat = (page: Page): Locator => page.getByRole('switch', { name: 'Chat' })

/** The tab that leads to a place. Its name may go on, as in "Versions 12". */
export const placeTab = (
  page: Page,
  name: 'Settings' | 'Preview' | 'Versions' | 'Flows',
): Locator =>
  page.getByRole('navigation', { name: 'End session behavior' }).getByRole('link', { name })

/** Chooses an action of the More menu: Export, Import, Discard, or one about the defaults. */
export async function chooseMore(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menu', { name: 'More' }).getByText(name, { exact: true }).click()
}

/** The panel that shows the effect of the settings beside the form. */
export const preview = (page: Page): Locator =>
  page.getByRole('region', { name: 'What will happen' })

/** The session and the phases after it, as the panel lists those of the draft. */
export const phases = (page: Page): Locator =>
  preview(page)
    .getByRole('list', { name: /^(?:Timeline|Draft)$/u })
    .getByRole('listitem')

/** The strip that stands for the panel where it has no room beside the form. */
export const strip = (page: Page): Locator =>
  page.getByRole('button', { name: /^What will happen/u })

/** Fails unless the handle in the panel says this about its instant, at first the end. */
export const expectInstant = (page: Page, text: RegExp): Promise<void> =>
  expect(preview(page).getByRole('slider')).toHaveAttribute('aria-valuetext', text)

/** The bar that appears when there are changes, and reports the result of a save. */
export const saveBar = (page: Page): Locator =>
  page.getByRole('region', { name: 'Unsaved changes' })

/** The Save button. After a failure, it has another name. */
export const saveButton = (page: Page): Locator =>
  saveBar(page).getByRole('button', { name: 'Save', exact: true })

/** The Save button of a draft that nobody typed: it opens the review. */
export const reviewAndSave = (page: Page): Locator =>
  saveBar(page).getByRole('button', { name: 'Review and save' })

/** The note at a field that says `text`. */
export const note = (page: Page, text: string): Locator =>
  page
    .getByRole('region', { name: /^(?:Agent|Customer)$/u })
    .getByRole('note')
    .filter({ hasText: text })

/** Waits until the settings form is shown. */
export async function expectSettings(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Agent', exact: true })).toBeVisible()
}

/** Waits until the page says that the settings are saved as `version`. */
export async function expectSaved(page: Page, version: number): Promise<void> {
  await expect(saveBar(page).getByText(`Saved as version ${version} on`)).toBeVisible()
}

/** Saves the changes and waits until the page reports them as `version`. */
export async function save(page: Page, version: number): Promise<void> {
  await saveButton(page).click()
  await expectSaved(page, version)
}

/**
 * Opens a page of the same browser in a separate window. A headed browser does not render background
 * tabs, so clicks in two tabs of one window would wait for each other.
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

/** Saves as `version` and runs `expectSettingsIn` after a reload and again in another tab. */
export async function saveAndExpect(
  page: Page,
  expectSettingsIn: (tab: Page) => Promise<void>,
  version = 1,
): Promise<void> {
  await save(page, version)
  await page.reload()
  await expectSettings(page)
  await expectSettingsIn(page)
  const other = await openOtherTab(page)
  await expectSettingsIn(other)
  await other.close()
}

/** Clears the field, types `text` key by key, and leaves the field. */
export async function typeAndLeave(field: Locator, text: string): Promise<void> {
  await field.fill('')
  await field.pressSequentially(text)
  await field.blur()
}
