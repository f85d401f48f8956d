import type { Page } from 'playwright/test'
import { expect } from './fixtures.ts'
import { expectSettings, minutes, saveBar } from './settings-page.ts'

/** The message that unsaved changes were restored. */
export const restoredNotice = (page: Page) =>
  page.getByText(/^Your unsaved changes of .* are back\.$/u)

/** Clicks the button with this name. */
export const press = (page: Page, name: string) => page.getByRole('button', { name }).click()

/** Returns the stored drafts: their keys and texts. */
export const keptTexts = (page: Page): Promise<{ key: string; text: string }[]> =>
  page.evaluate(() =>
    Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
      .filter((key) => key.startsWith('end-session-behavior.draft'))
      .map((key) => ({ key, text: localStorage.getItem(key) ?? '' })),
  )

/** Types `text` as the minutes and waits until the draft is stored. */
export async function typeMinutes(page: Page, text: string): Promise<void> {
  await minutes(page).fill(text)
  const kept = async () => (await keptTexts(page)).map((one) => one.text).join(' ')
  await expect.poll(kept).toContain(`"minutes":"${text}"`)
}

/** Fails unless the form shows the unsaved change of the minutes to `text`. */
export async function expectDraft(page: Page, text: string): Promise<void> {
  await expect(minutes(page)).toHaveValue(text)
  await expect(saveBar(page)).toContainText('1 change')
}

/** Waits until the unsaved change of the minutes to `text` is restored after a reload. */
export async function expectDraftRestored(page: Page, text: string): Promise<void> {
  await expect(restoredNotice(page)).toBeVisible()
  await expectDraft(page, text)
}

/** Sets new rules for the mock backend and reloads the page. */
export async function reloadWith(page: Page, mock: string): Promise<void> {
  await page.evaluate((rules) => sessionStorage.setItem('mock', rules), mock)
  await page.reload()
  await expectSettings(page)
}
