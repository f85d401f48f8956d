import type { Locator, Page } from 'playwright/test'
import { expect } from './fixtures.ts'

/**
 * Advances the installed clock of the page until `sign` is visible. It moves in small steps, because
 * some pauses begin only when an answer arrives.
 */
export async function advanceClock(page: Page, sign: Locator): Promise<void> {
  await expect(async () => {
    await page.clock.runFor(2000)
    await expect(sign).toBeVisible({ timeout: 100 })
  }).toPass({ intervals: [0], timeout: 20_000 })
}
