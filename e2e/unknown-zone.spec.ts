import { expect, test } from './fixtures.ts'
import {
  draftItems,
  fragmentOf,
  handle,
  previewAddress,
  previewRegion,
  viewItems,
} from './preview-links.ts'

const address = 'system-settings/end-session-behavior'

test('unknown time zone: every page shows its times in UTC and labels them as UTC', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  const env = { ...process.env, TZ: 'Etc/Unknown' }
  const browser = await playwright.chromium.launch({ ...launchOptions, env })
  // Empty, so that the page uses the machine's time zone, not the one of the other tests.
  const page = await browser.newPage({ timezoneId: '', ...(baseURL !== undefined && { baseURL }) })
  await page.addInitScript(() => Reflect.deleteProperty(Intl, 'supportedValuesOf'))
  await page.goto(`${address}?mock=seed=article`)
  await expect(page.getByRole('banner').getByTitle(/ UTC$/u)).toBeVisible()
  await page.goto(previewAddress)
  const zone = page.getByRole('combobox', { name: 'Time zone' })
  await expect(zone).toHaveValue('UTC')
  await zone.focus()
  await expect(zone.getByRole('option')).toHaveText(['UTC'])
  await expect(previewRegion(page, 'Saved settings')).toContainText(/the session ends: .* UTC\./u)
  await page.goto(`${address}/versions`)
  await page.getByRole('combobox', { name: 'Saved', exact: true }).selectOption('From–To')
  await expect(page.getByText('Days in UTC')).toBeVisible()
  await page.goto(`${address}/versions/1`)
  await page.getByRole('link', { name: 'Open its preview' }).click()
  await expect(previewRegion(page, 'Settings from a link')).toContainText(
    /the session ends: .* UTC\./u,
  )
  await browser.close()
})

test('unknown time zone: a link with one shows times in UTC, with a note until another zone is chosen', async ({
  page,
}) => {
  for (const [draft, title] of [
    [draftItems({ fullValue: '36', fullUnit: 'h' }), 'Settings from a link'],
    [null, 'Saved settings'],
  ] as const) {
    await page.goto(previewAddress + fragmentOf([...viewItems.slice(0, 4), 'Mars/Olympus'], draft))
    const preview = previewRegion(page, title)
    const note = preview.getByRole('note').filter({ hasText: 'Mars/Olympus' })
    await expect(note).toContainText('Times are shown in UTC')
    await expect(preview.getByRole('combobox', { name: 'Time zone' })).toHaveValue('UTC')
    await handle(page).press('ArrowRight')
    await expect(note).toBeVisible()
    const zone = preview.getByRole('combobox', { name: 'Time zone' })
    await zone.focus()
    await zone.selectOption('Asia/Tokyo')
    await expect(note).toHaveCount(0)
  }
})
