import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { build } from './builds/start.ts'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { expectSettings, openWindow } from './settings-page.ts'
import {
  draftItems,
  fragmentOf,
  handle,
  previewAddress,
  previewRegion,
  viewItems,
} from './preview-links.ts'
import { endRulesWithClick } from './rules.ts'
import { startUnder } from './start-under.ts'

const shared = fragmentOf(viewItems, draftItems({ fullValue: '36', fullUnit: 'h' }))

const historyLength = (page: Page) => page.evaluate(() => history.length)

/** Serves a build at `origin` and returns the list of URLs requested from other origins. */
async function serve(page: Page, folder: string, origin: string): Promise<string[]> {
  const otherRequests: string[] = []
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    if (url.origin !== origin) {
      otherRequests.push(url.href)
      return await route.abort()
    }
    const path = join(folder, url.pathname)
    const isFile = url.pathname !== '/' && existsSync(path)
    return await route.fulfill({ path: isFile ? path : join(folder, 'index.html') })
  })
  return otherRequests
}

test('a shared draft sends no API request; the saved settings do', async ({ page }) => {
  // The test first makes a build of its own.
  test.setTimeout(90_000)
  const outDir = test.info().outputPath('dist')
  const api = 'https://api.example.com/api'
  await build(outDir, { VITE_API_URL: api })
  const origin = 'https://product.example.com'
  const otherRequests = await serve(page, outDir, origin)
  await page.goto(`${origin}/${previewAddress}${shared}`)
  await expect(previewRegion(page, 'Settings from a link')).toContainText('36 hours')
  await page.waitForLoadState('load')
  expect(otherRequests).toEqual([])
  await page.goto(`${origin}/${previewAddress}`)
  await expect(page.getByRole('alert')).toContainText('The settings could not be loaded')
  // The page requests the signed-in user together with the saved settings.
  expect([...new Set(otherRequests)].toSorted()).toEqual([
    `${api}/me`,
    `${api}/system-settings/end-session-behavior`,
  ])
})

test('without a link, the page shows the saved settings', async ({ page }) => {
  await page.goto(`${previewAddress}?mock=seed%3Dlimited`)
  const preview = previewRegion(page, 'Saved settings')
  await expect(preview).toContainText('Limited access')
  await expect(preview.getByRole('button', { name: 'Use as my draft' })).toHaveCount(0)
})

test('while the settings load, the page shows a loading message', async ({ page }) => {
  await page.goto(`${previewAddress}?mock=get:hang`)
  await expect(page.getByText('Loading the preview')).toBeAttached()
  await expectNoAxeViolations(page)
})

test('settings that fail to load are reported and can be retried', async ({ page }) => {
  await startUnder(page, 'get:status=503')
  await page.goto(previewAddress)
  await expect(page.getByRole('alert')).toContainText('The settings could not be loaded')
  await expectNoAxeViolations(page)
  await endRulesWithClick(page)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(previewRegion(page, 'Saved settings')).toContainText('Full access')
})

test('unreadable settings lead to the page that can replace them', async ({ page }) => {
  await page.goto(`${previewAddress}?mock=seed=unreadable`)
  await expect(page.getByRole('alert')).toContainText('cannot be read')
  await page.getByRole('link', { name: 'Go to End session behavior' }).click()
  await expect(page.getByRole('button', { name: 'Download the stored data' })).toBeVisible()
})

/** Links that cannot be opened, and the page's message about them. */
const invalidLinks = [
  { what: 'damaged', fragment: shared.slice(0, -3), says: 'is incomplete or was changed' },
  { what: 'newer', fragment: '#v2.W10', says: 'newer version' },
  { what: 'too long', fragment: `#v1.${'A'.repeat(5000)}`, says: 'longer than any link' },
  { what: 'made of markup', fragment: '#<img src=x onerror=alert(1)>', says: 'is incomplete' },
]

test('a link that cannot be opened gets an explanation and leads to the saved settings', async ({
  page,
}) => {
  for (const { what, fragment, says } of invalidLinks) {
    await test.step(what, async () => {
      await page.goto(previewAddress + fragment)
      await expect(page.getByRole('alert')).toContainText('This link cannot be opened')
      await expect(page.getByRole('alert')).toContainText(says)
      await expectNoAxeViolations(page)
      await page.getByRole('link', { name: 'Show the saved settings' }).click()
      await expect(previewRegion(page, 'Saved settings')).toContainText('Full access')
      expect(new URL(page.url()).hash).toBe('')
    })
  }
})

test('markup and unsafe URLs in a link are never rendered or linked', async ({ page }) => {
  const url = 'javascript:alert(document.domain)//"><img src=x onerror=alert(1)>'
  const alerts: string[] = []
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message())
    void dialog.dismiss()
  })
  await page.goto(previewAddress + fragmentOf(viewItems, draftItems({ url })))
  const preview = previewRegion(page, 'Settings from a link')
  await expect(preview).toContainText('We can’t write this sentence until every value is valid.')
  await expect(preview.getByRole('img', { name: 'x' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'javascript' })).toHaveCount(0)
  expect(alerts).toEqual([])
})

test('another link entered into the address bar is opened', async ({ page }) => {
  await page.goto(previewAddress + shared)
  await expect(previewRegion(page, 'Settings from a link')).toContainText('36 hours')
  const other = fragmentOf(viewItems, draftItems({ fullValue: '9' }))
  await page.goto(previewAddress + other)
  await expect(previewRegion(page, 'Settings from a link')).toContainText('9 days')
  await page.goBack()
  await expect(previewRegion(page, 'Settings from a link')).toContainText('36 hours')
})

for (const { title, fragment } of [
  { title: 'Settings from a link', fragment: shared },
  { title: 'Saved settings', fragment: '' },
] as const) {
  test(`the URL follows the view without adding history entries: ${title}`, async ({ page }) => {
    await page.goto(previewAddress + fragment)
    await expect(previewRegion(page, title)).toBeVisible()
    const entries = await historyLength(page)
    const start = page.url()
    await handle(page).focus()
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowRight')
    const shown = (await handle(page).getAttribute('aria-valuetext')) ?? ''
    await expect(page).not.toHaveURL(start)
    // The URL follows the last movement with a delay. Opening it then shows that movement.
    await expect.poll(() => valueInNewTab(page)).toBe(shown)
    expect(await historyLength(page)).toBe(entries)
    await page.reload()
    await expect(previewRegion(page, title)).toBeVisible()
    await expect(handle(page)).toHaveAttribute('aria-valuetext', shown)
    await page.getByRole('link', { name: 'End session behavior' }).click()
    await expectSettings(page)
    await page.goBack()
    await expect(handle(page)).toHaveAttribute('aria-valuetext', shown)
  })
}

/** Returns the value of the handle after the current URL is opened in another tab. */
async function valueInNewTab(page: Page): Promise<string | null> {
  const other = await openWindow(page)
  await other.goto(page.url())
  const value = await handle(other).getAttribute('aria-valuetext')
  await other.close()
  return value
}

test('the embedded preview fits a frame of any width', async ({ page }) => {
  await page.goto(`${previewAddress}?embed${shared}`)
  await expect(previewRegion(page, 'Settings from a link')).toContainText('36 hours')
  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({ width, height: 700 })
    const excess = () =>
      page.evaluate((frame) => document.documentElement.scrollWidth - frame, width)
    await expect.poll(excess).toBeLessThanOrEqual(0)
    await expect(page.getByRole('heading', { name: 'Preview', level: 1 })).toBeAttached()
    await expect(page.getByRole('navigation')).toHaveCount(0)
  }
})

/** Returns the texts in the table "What the customer can do" that overflow their cell or the table. */
const overflowingTexts = (page: Page) =>
  page.getByRole('table', { name: 'What the customer can do' }).evaluate((table) => {
    const cells =
      table instanceof HTMLTableElement ? [...table.rows].flatMap((row) => [...row.cells]) : []
    return [table.parentElement, ...cells]
      .filter((cell) => cell && cell.scrollWidth > cell.clientWidth)
      .map((cell) => cell?.textContent)
  })

test('the table of what the customer can do never overflows', async ({ page }) => {
  await page.goto(`${previewAddress}?mock=seed%3Darticle`)
  await expect(page.getByRole('table')).toContainText('Continue to limited access')
  for (const width of [1440, 1024, 390, 320]) {
    await test.step(`${width} px wide`, async () => {
      await page.setViewportSize({ width, height: 700 })
      await expect.poll(() => overflowingTexts(page)).toEqual([])
    })
  }
})

for (const [what, address] of [
  ['a shared draft', previewAddress + shared],
  ['the saved settings', previewAddress],
  ['the embedded preview', `${previewAddress}?embed${shared}`],
] as const) {
  test(`axe finds no violations in ${what}`, async ({ page }) => {
    await page.goto(address)
    await expect(handle(page)).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectNoAxeViolations(page)
    }
  })
}
