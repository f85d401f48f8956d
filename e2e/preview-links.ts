import type { Locator, Page } from 'playwright/test'

/** The path of the preview, relative to the base URL. */
export const previewAddress = 'system-settings/end-session-behavior/preview'

/** The view as encoded in a link: cause of the end, customer's situation, instant, end, time zone. */
export const viewItems = ['e', 'r', 0, Date.UTC(2026, 10, 22, 10), 'Europe/Berlin'] as const

type DraftItems = {
  minutes?: string
  fullValue?: string
  fullUnit?: 'm' | 'h' | 'd'
  chat?: 0 | 1
  url?: string
}

/** Returns the defaults as encoded in a link, with inactivity on and some values changed. */
export function draftItems(changes: DraftItems = {}) {
  const { minutes = '30', fullValue = '7', fullUnit = 'd', chat = 0, url } = changes
  const redirect = url === undefined ? [0, ''] : [1, url]
  const access = [1, 't', fullValue, fullUnit, '7', 'd', 0, chat, 0, '7', 'd']
  return ['w', 1, minutes, ...access, ...redirect]
}

/** Returns a link fragment of version 1, built without the product code that must read it. */
export const fragmentOf = (view: readonly unknown[], draft: readonly unknown[] | null): string =>
  `#v1.${Buffer.from(JSON.stringify([view, draft])).toString('base64url')}`

/** The region of the preview page named "Settings from a link" or "Saved settings". */
export const previewRegion = (
  page: Page,
  title: 'Settings from a link' | 'Saved settings',
): Locator => page.getByRole('region', { name: title })

/** The handle of the timeline. */
export const handle = (page: Page): Locator => page.getByRole('slider', { name: 'Instant' })

/** Opens the Share menu and chooses an action, whose name goes on with its help. */
export async function share(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('menuitem', { name }).click()
}
