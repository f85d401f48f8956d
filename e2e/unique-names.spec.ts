import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { minutes, saveBar } from './settings-page.ts'
import { handle, previewAddress } from './preview-links.ts'

/** Matches roles whose names must be unique. Links are left out: several may lead to one setting. */
const named =
  /- (?<name>(?:button|textbox|switch|radio|combobox|slider|region|heading|list|group|radiogroup|table) "[^"]*")/gu

/** Returns the combinations of role and name that occur more than once on the page. */
async function repeatedNames(page: Page): Promise<string[]> {
  const tree = await page.getByRole('main').ariaSnapshot()
  const names = [...tree.matchAll(named)].map(({ groups }) => groups?.['name'] ?? '')
  expect(names.length).toBeGreaterThan(25)
  return names.filter((name, index) => names.indexOf(name) !== index)
}

/** Moves to an instant at which the pictured screens show every control. */
async function showEveryControl(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Just before the session ends', exact: true }).click()
  await page.getByRole('button', { name: "Customer's screen: Attach a file" }).click()
  await expect(page.getByRole('list', { name: "Customer's screen: Attached files" })).toBeVisible()
}

test('role and name: names are unique on the settings page', async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
  await minutes(page).fill('46')
  await expect(saveBar(page)).toContainText('1 change')
  await expect(page.getByRole('button', { name: 'Review' })).toHaveCount(1)
  expect(await repeatedNames(page)).toEqual([])
})

test('role and name: names are unique on the preview page, which has a skip link', async ({
  page,
}) => {
  await page.goto(`${previewAddress}?mock=seed%3Darticle`)
  await expect(handle(page)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeAttached()
  await showEveryControl(page)
  expect(await repeatedNames(page)).toEqual([])
})
