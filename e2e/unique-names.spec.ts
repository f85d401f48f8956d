import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { minutes, saveBar } from './settings-page.ts'
import { handle, previewAddress } from './preview-links.ts'

/** Roles by which a test finds one thing. A link may lead to the same setting from several places. */
const named =
  /- (?<name>(?:button|textbox|switch|radio|combobox|slider|region|heading|list|group|radiogroup|table) "[^"]*")/gu

/** The roles with their names that stand on the page more than once. */
async function repeatedNames(page: Page): Promise<string[]> {
  const tree = await page.getByRole('main').ariaSnapshot()
  const names = [...tree.matchAll(named)].map(({ groups }) => groups?.['name'] ?? '')
  expect(names.length).toBeGreaterThan(30)
  return names.filter((name, index) => names.indexOf(name) !== index)
}

/** Has everything on the pictured screens: at this instant, all of it can be used. */
async function picture(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Just before the session ends', exact: true }).click()
  await page.getByRole('button', { name: "Customer's screen: Attach a file" }).click()
  await expect(page.getByRole('list', { name: "Customer's screen: Attached files" })).toBeVisible()
}

test('role and name: pictured controls and headings beside the form are told from its own', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await minutes(page).fill('46')
  await expect(saveBar(page)).toContainText('1 setting changed')
  await picture(page)
  await expect(page.getByRole('button', { name: 'Review' })).toHaveCount(1)
  expect(await repeatedNames(page)).toEqual([])
})

test('role and name: on its own page, the preview has no name twice, and the skip link leads to it', async ({
  page,
}) => {
  await page.goto(`${previewAddress}?mock=seed%3Darticle`)
  await expect(handle(page)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeAttached()
  await picture(page)
  expect(await repeatedNames(page)).toEqual([])
})
