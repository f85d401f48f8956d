import type { Page } from 'playwright/test'
import { test as base } from './fixtures.ts'

/**
 * Gives the mock backend other rules from now on, on top of those in the address. Set before the
 * settings page is opened, on any page of the app, they hold until they are changed: unlike `*1`, they
 * are not used up by what the page tries again by itself.
 */
export async function setRules(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => sessionStorage.setItem('mock', text), rules)
}

/**
 * Has the rules end with the next click: earlier, the page could load by itself what it is asked
 * for, and there would be nothing left to click.
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
  /** Opens the settings page under rules that hold until {@link setRules} changes them. */
  openUnder: (rules: string) => Promise<void>
}

/** The tests of what goes wrong. */
export const test = base.extend<Fixtures>({
  openUnder: async ({ page, settingsPage }, provide) => {
    await provide(async (rules) => {
      await page.goto('nowhere')
      await setRules(page, rules)
      await settingsPage()
    })
  },
})
