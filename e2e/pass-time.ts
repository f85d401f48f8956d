import type { Locator, Page } from 'playwright/test'
import { expect } from './fixtures.ts'

/**
 * Lets the time of the page, whose clock is installed, pass until `sign` can be seen. A pause begins
 * when an answer has come, which is not the clock's to say: so a little of it passes at a time.
 */
export async function passTime(page: Page, sign: Locator): Promise<void> {
  await expect(async () => {
    await page.clock.runFor(2000)
    await expect(sign).toBeVisible({ timeout: 100 })
  }).toPass({ intervals: [0], timeout: 20_000 })
}
