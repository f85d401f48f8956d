import type { Page } from 'playwright/test'
import { expect, expectApp, test } from './fixtures.ts'
import {
  draftItems,
  fragmentOf,
  previewAddress,
  previewRegion,
  viewItems,
} from './preview-links.ts'

const address = 'system-settings/end-session-behavior'
const shared = fragmentOf(viewItems, draftItems({ fullValue: '36', fullUnit: 'h' }))
const content = shared.slice(1)

/** Shared links as rewritten by mail filters, chat tools and sentences, and the expected query. */
const rewritten = [
  [`/%23${content}`, ''],
  [`%23${content}`, ''],
  [`%2523${content}?utm_source=mail`, '?utm_source=mail'],
  [`?embed%23${content}`, '?embed'],
  [`?embed%2523${content}&utm_source=mail`, '?embed&utm_source=mail'],
  [`%3Fembed%23${content}`, '?embed'],
  [`?embed#${content}&utm_source=mail`, '?embed'],
  [`#${content}).`, ''],
  [`#${content}%3E%0D%0A`, ''],
  [`?mock=seed%3Dlimited%23${content}).`, '?mock=seed%3Dlimited'],
] as const

test('rewritten link: the shared draft is shown, and the URL is corrected', async ({ page }) => {
  for (const [rest, search] of rewritten) {
    await test.step(rest.replace(content, '…'), async () => {
      await page.goto(previewAddress + rest)
      await expect(previewRegion(page, 'Settings from a link')).toContainText('36 hours')
      const url = new URL(page.url())
      expect([url.search, url.hash]).toEqual([search, shared])
    })
  }
  const navigation = page.getByRole('navigation', { name: 'Breadcrumb' })
  await navigation.getByRole('link', { name: 'End session behavior' }).click()
  await expect(page.getByRole('heading', { name: 'Agent', exact: true })).toBeVisible()
})

test('rewritten link: an unreadable shared link never shows the saved settings', async ({
  page,
}) => {
  for (const rest of [
    `?embed%23${content.slice(0, -5)}`,
    `?utm_source=${content.slice(0, -5)}`,
    '%23v1.',
    '?%23damaged',
  ]) {
    await test.step(rest.replace(content.slice(0, -5), '…'), async () => {
      await page.goto(previewAddress + rest)
      await expect(page.getByRole('alert')).toContainText('This link cannot be opened')
      await expect(previewRegion(page, 'Saved settings')).toHaveCount(0)
    })
  }
  await page.getByRole('link', { name: 'Show the saved settings' }).click()
  await expect(previewRegion(page, 'Saved settings')).toBeVisible()
  await page.goto(`${address}/flows#${content.slice(0, -5)}`)
  await expect(page.getByText('The draft in this link cannot be read')).toBeVisible()
})

/** Loads a URL afresh. Changing only the # would not reload the page. */
async function openAfresh(page: Page, rest: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address + rest)
  await expectApp(page)
}

test('rewritten link: every page and anchor opens despite extra characters at the end of the URL', async ({
  page,
}) => {
  const chat = page.getByRole('switch', { name: 'Chat' })
  for (const rest of ['?mock=seed=article%23chat', '%23chat', '#chat.', '#chat%22%3E']) {
    await openAfresh(page, rest)
    await expect(chat).toBeFocused()
    expect(new URL(page.url()).hash).toBe('#chat')
  }
  for (const [rest, heading] of [
    ['/versions/1.', 'Version 1'],
    ['/versions/1)%20', 'Version 1'],
    ['/preview%E2%80%9D', 'Preview'],
    ['>', 'End session behavior'],
  ] as const) {
    await openAfresh(page, rest)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  }
  await openAfresh(page, '/flows?chat=with).')
  await expect(page.getByRole('combobox', { name: 'Chat' })).toHaveValue('with')
})
