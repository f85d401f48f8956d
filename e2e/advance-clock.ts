import type { Locator, Page } from 'playwright/test'
import { expect } from './fixtures.ts'

/**
 * Advances the page's installed clock until `target` is visible. It moves in small steps, because
 * some delays start only when a response arrives.
 */
export async function advanceClock(page: Page, target: Locator): Promise<void> {
  await expect(async () => {
    await page.clock.runFor(2000)
    await expect(target).toBeVisible({ timeout: 100 })
  }).toPass({ intervals: [0], timeout: 20_000 })
}
