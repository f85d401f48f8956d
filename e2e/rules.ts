import type { Page } from 'playwright/test'
import { test as base } from './fixtures.ts'

/**
 * Sets new rules for the mock backend, in addition to those in the URL. Set on any page of the app
 * before the settings page opens, they apply until they change: unlike rules with `*1`, automatic
 * retries do not use them up.
 */
export async function setRules(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => sessionStorage.setItem('mock', text), rules)
}

/**
 * Ends the rules with the next click. If they ended earlier, an automatic retry could succeed, and
 * there would be nothing left to click.
 */
export async function endRulesWithClick(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.addEventListener('click', () => sessionStorage.setItem('mock', ''), {
      capture: true,
      once: true,
    })
  })
}

type Fixtures = {
  /** Opens the settings page under rules that apply until {@link setRules} changes them. */
  openUnder: (rules: string) => Promise<void>
}

/** The product's `test` with fixtures for failures. */
export const test = base.extend<Fixtures>({
  openUnder: async ({ page, settingsPage }, provide) => {
    await provide(async (rules) => {
      await page.goto('nowhere')
      await setRules(page, rules)
      await settingsPage()
    })
  },
})
