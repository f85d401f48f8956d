import type { Locator, Page } from 'playwright/test'
import { expect } from './fixtures.ts'

/** Presses Tab until `control` has the focus, and returns it. */
export async function tabTo(page: Page, control: Locator): Promise<Locator> {
  const step = async () => {
    await page.keyboard.press('Tab')
    return await control.evaluate((element) => element === document.activeElement)
  }
  await expect.poll(step, { intervals: [0] }).toBe(true)
  return control
}
