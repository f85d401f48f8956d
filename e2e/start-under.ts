import type { Page } from 'playwright/test'

/**
 * Lets the mock backend begin under these rules, on top of those in the address, without a page of the
 * app before the one that is tested. They hold until `setRules` changes them, and again after a load.
 */
export async function startUnder(page: Page, rules: string): Promise<void> {
  await page.addInitScript((text) => sessionStorage.setItem('mock', text), rules)
}
