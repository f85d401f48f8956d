import type { Page } from 'playwright/test'

/**
 * Starts the mock backend under these rules, in addition to those in the URL, without opening a page of
 * the app first. They apply until `setRules` changes them, and again after every page load.
 */
export async function startUnder(page: Page, rules: string): Promise<void> {
  await page.addInitScript((text) => sessionStorage.setItem('mock', text), rules)
}
