import type { Locator, Page } from 'playwright/test'
import type { SeedName } from '../mocks/seeds.ts'
import { expect, test } from './fixtures.ts'

const address = 'system-settings/end-session-behavior/versions'

const rows = (page: Page): Locator =>
  page.getByRole('list', { name: /newest first$/u }).getByRole('link', { name: /^Version \d+$/u })

const nodesOf = (page: Page) => page.evaluate(() => document.getElementsByTagName('*').length)

/** Opens the list with a seed, which takes a while to store. Returns the number of elements. */
async function open(page: Page, name: SeedName): Promise<number> {
  await page.goto(`${address}?mock=seed%3D${name}`)
  await expect(rows(page).first()).toBeVisible({ timeout: 60_000 })
  return await nodesOf(page)
}

test('100,000 versions open like twelve, and only rows near the viewport are rendered', async ({
  page,
}) => {
  // Storing so many versions takes a while.
  test.setTimeout(120_000)
  const few = await open(page, 'history')
  const many = await open(page, 'manyVersions')
  expect(many).toBeLessThan(few * 1.5)
  await expect(page.getByText('100,000 versions', { exact: true })).toBeVisible()
  await expect(rows(page).first()).toHaveText('Version 100000')

  const scrollTo = (fraction: number) =>
    page.evaluate((one) => {
      const { documentElement: all } = document
      window.scrollTo(0, all.scrollHeight * one)
    }, fraction)
  for (const [fraction, expected] of [
    [0.5, /^Version (?:49|50)\d{3}$/u],
    [0.2, /^Version (?:79|80)\d{3}$/u],
    [0.9, /^Version (?:9|10)\d{3}$/u],
    [1, /^Version \d\d?$/u],
  ] as const) {
    await scrollTo(fraction)
    await expect(rows(page).first()).toHaveText(expected)
    await expect(page.getByText('Loading', { exact: true })).toHaveCount(0)
    expect(await nodesOf(page)).toBeLessThan(few * 2.5)
  }
  await expect(rows(page).last()).toHaveText('Version 1')
  await page.getByRole('button', { name: 'Back to newest' }).click()
  await expect(rows(page).first()).toHaveText('Version 100000')

  await page.getByRole('combobox', { name: 'Saved by' }).selectOption('Someone else…')
  const person = page.getByRole('searchbox', { name: 'Saved by' })
  await expect(person).toBeFocused()
  await person.fill('novak')
  await person.press('Enter')
  await expect(page.getByText('3 versions found', { exact: true })).toBeVisible({ timeout: 60_000 })
  await expect(rows(page)).toHaveText(['Version 90000', 'Version 60000', 'Version 30000'])
  await page.goto(`${address}/in-force?at=2026-05-01T00:03:59Z`)
  await expect(page.getByRole('region', { name: 'Version 43200 applied' })).toBeVisible()
})
