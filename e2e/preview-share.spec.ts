import type { Page } from 'playwright/test'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { expectSettings, saveBar } from './settings-page.ts'
import {
  draftItems,
  fragmentOf,
  previewAddress,
  previewRegion,
  share,
  viewItems,
} from './preview-links.ts'
import { expectVersions } from './versions.ts'

const shared = fragmentOf(viewItems, draftItems({ fullValue: '36', fullUnit: 'h', chat: 1 }))

const actionOf = (page: Page, name: string) =>
  previewRegion(page, 'Settings from a link').getByRole('button', { name })

async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  })
}

test('a link shows the draft, labelled as shared, leads to the settings, and stores nothing', async ({
  page,
  callApi,
}) => {
  await page.goto(`${previewAddress}?mock=seed%3Darticle${shared}`)
  const preview = previewRegion(page, 'Settings from a link')
  await expect(preview).toContainText('nothing is saved')
  await expect(preview).toContainText('36 hours')
  await expect(page).toHaveTitle('Preview · End session behavior · System settings')
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' })).toMatchAriaSnapshot(`
    - navigation "Breadcrumb":
      - list:
        - listitem:
          - paragraph: System settings
        - listitem:
          - link "End session behavior"
        - listitem:
          - paragraph: Preview
  `)
  await expectVersions(callApi, [1])
  await page.getByRole('link', { name: 'End session behavior' }).click()
  await expectSettings(page)
  await expect(saveBar(page)).toBeHidden()
  await expectVersions(callApi, [1])
})

test('a shared draft becomes the draft of the form, even with invalid values', async ({
  page,
  callApi,
}) => {
  const draft = draftItems({ minutes: '5abc', fullValue: '0', chat: 1, url: 'http://example.com' })
  await page.goto(`${previewAddress}?mock=seed%3Darticle${fragmentOf(viewItems, draft)}`)
  await actionOf(page, 'Use as my draft').click()
  await expectSettings(page)
  await expect(page.getByRole('textbox', { name: 'Minutes of inactivity' })).toHaveValue('5abc')
  await expect(page.getByRole('textbox', { name: 'Duration of full access' })).toHaveValue('0')
  await expect(page.getByRole('textbox', { name: 'Redirect URL' })).toHaveValue(
    'http://example.com',
  )
  await expect(saveBar(page)).toContainText('changes')
  await expect(saveBar(page).getByRole('button', { name: 'Save' })).toBeVisible()
  await expectVersions(callApi, [1])
})

test('a shared draft is used once: after Discard, a reload does not restore it', async ({
  page,
}) => {
  await page.goto(`${previewAddress}?mock=seed%3Darticle${shared}`)
  await actionOf(page, 'Use as my draft').click()
  const duration = page.getByRole('textbox', { name: 'Duration of full access' })
  await expect(duration).toHaveValue('36')
  await saveBar(page).getByRole('button', { name: 'Discard' }).click()
  await expect(duration).not.toHaveValue('36')
  await page.reload()
  await expectSettings(page)
  await expect(duration).not.toHaveValue('36')
  await expect(saveBar(page)).toBeHidden()
  await page.goBack()
  await expect(previewRegion(page, 'Settings from a link')).toContainText('36 hours')
})

test('a link opens at once over unsaved changes, and Back restores them', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  const minutes = page.getByRole('textbox', { name: 'Minutes of inactivity' })
  await minutes.fill('77')
  await expect(saveBar(page)).toContainText('1 change')
  const target = new URL(page.url().replace(/\?.*$/u, `/preview${shared}`)).href
  await page.evaluate((address) => setTimeout(() => location.assign(address)), target)
  await expect(previewRegion(page, 'Settings from a link')).toContainText('36 hours')
  await page.goBack()
  await expect(minutes).toHaveValue('77')
  await expect(saveBar(page)).toContainText('1 change')
})

test('Copy link copies a link that opens the same preview in a fresh browser', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(previewAddress + shared)
  await share(page, 'Copy link')
  await expect(page.getByText('Link copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(page.url())
  const fresh = await browser.newContext()
  const other = await fresh.newPage()
  await other.goto(link)
  const same = await previewRegion(page, 'Settings from a link').ariaSnapshot()
  await expect(previewRegion(other, 'Settings from a link')).toContainText('36 hours')
  // The snapshots are equal except for the message about copying.
  expect(await previewRegion(other, 'Settings from a link').ariaSnapshot()).toBe(
    same.replace(/: Link copied\./u, ''),
  )
  await fresh.close()
})

test('when copying is not allowed, the link appears selected', async ({ page }) => {
  await refuseClipboard(page)
  await page.goto(previewAddress + shared)
  await share(page, 'Copy link')
  const field = page.getByRole('textbox', { name: 'Link to this preview' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(page.url())
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url())
  await expect(page.getByRole('status').filter({ hasText: 'does not allow' })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('a preview opens without navigation in a tab without access to its opener', async ({
  page,
}) => {
  await page.goto(previewAddress + shared)
  const opened = page.context().waitForEvent('page')
  await share(page, 'Open without navigation')
  const embedded = await opened
  await expect(previewRegion(embedded, 'Settings from a link')).toContainText('36 hours')
  expect(await embedded.evaluate(() => window.opener === null)).toBe(true)
  expect(new URL(embedded.url()).search).toBe('?embed')
  expect(new URL(embedded.url()).hash).toBe(shared)
  await expect(embedded.getByRole('navigation')).toHaveCount(0)
  for (const name of ['Appearance', 'Share', 'Use as my draft']) {
    await expect(embedded.getByRole('button', { name })).toHaveCount(0)
  }
})

test('the embed code is a frame that shows the part that was chosen', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  for (const { part, shows, hides } of [
    { part: 'timeline', shows: 'Timeline', hides: 'What the agent sees' },
    { part: 'screens', shows: 'What the agent sees', hides: 'Timeline' },
    { part: 'everything', shows: 'Timeline', hides: undefined },
  ]) {
    // The content of the page was replaced, while its URL stayed the same.
    await page.goto('about:blank')
    await page.goto(previewAddress + shared)
    await share(page, `Copy embed code: ${part}`)
    await expect(page.getByText('Embed code copied.')).toBeVisible()
    const code = await page.evaluate(() => navigator.clipboard.readText())
    await page.setContent(code)
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('region', { name: shows })).toBeVisible()
    await expect(frame.getByRole('region', { name: 'Settings from a link' })).toBeAttached()
    if (hides !== undefined) await expect(frame.getByRole('region', { name: hides })).toHaveCount(0)
    await expect(frame.getByRole('table')).toHaveCount(part === 'everything' ? 1 : 0)
    await expect(frame.getByText('At the end', { exact: true })).toBeVisible()
    // It fits without scrolling where the page with the frame is 900 pixels wide or wider.
    await page.setViewportSize({ width: 916, height: 900 })
    const overflow = frame
      .getByRole('heading', { level: 1 })
      .evaluate(() => document.documentElement.scrollHeight - innerHeight)
    expect(await overflow).toBeLessThanOrEqual(0)
  }
})
