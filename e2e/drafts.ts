import type { Page } from 'playwright/test'
import { expect } from './fixtures.ts'
import { expectSettings, minutes, saveBar } from './settings-page.ts'

/** The line that says that unsaved changes are back. */
export const back = (page: Page) => page.getByText(/^Your unsaved changes of .* are back\.$/u)

/** Presses the button with this name. */
export const press = (page: Page, name: string) => page.getByRole('button', { name }).click()

/** What is kept in the browser: its keys and texts. */
export const keptTexts = (page: Page): Promise<{ key: string; text: string }[]> =>
  page.evaluate(() =>
    Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
      .filter((key) => key.startsWith('end-session-behavior.draft'))
      .map((key) => ({ key, text: localStorage.getItem(key) ?? '' })),
  )

/** Types `text` as the minutes and waits until that is kept. */
export async function type(page: Page, text: string): Promise<void> {
  await minutes(page).fill(text)
  const kept = async () => (await keptTexts(page)).map((one) => one.text).join(' ')
  await expect.poll(kept).toContain(`"minutes":"${text}"`)
}

/** Waits until the unsaved change of the minutes to `text` is back. */
export async function expectBack(page: Page, text: string): Promise<void> {
  await expect(back(page)).toBeVisible()
  await expect(minutes(page)).toHaveValue(text)
  await expect(saveBar(page)).toContainText('1 setting changed')
}

/** Opens the page again, with what the mock backend is told from now on. */
export async function reloadWith(page: Page, mock: string): Promise<void> {
  await page.evaluate((rules) => sessionStorage.setItem('mock', rules), mock)
  await page.reload()
  await expectSettings(page)
}
