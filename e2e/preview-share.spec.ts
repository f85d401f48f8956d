import type { Page } from 'playwright/test'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { expectSettings, saveBar } from './settings-page.ts'
import { draftItems, fragmentOf, previewAddress, previewed, viewItems } from './preview-links.ts'
import { expectVersions } from './versions.ts'

const shared = fragmentOf(viewItems, draftItems({ fullValue: '36', fullUnit: 'h', chat: 1 }))

const actionOf = (page: Page, name: string) =>
  previewed(page, 'Shared draft').getByRole('button', { name })

async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  })
}

test('a link shows what was shared and says so, leads to the settings, and nothing of it is stored', async ({
  page,
  callApi,
}) => {
  await page.goto(`${previewAddress}?mock=seed%3Darticle${shared}`)
  const preview = previewed(page, 'Shared draft')
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

test('a shared draft becomes the draft of the form, with values that cannot be used', async ({
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
  await expect(saveBar(page)).toContainText('settings changed')
  await expect(saveBar(page).getByRole('button', { name: 'Save' })).toBeVisible()
  await expectVersions(callApi, [1])
})

test('a draft that was taken over comes once: discarding and reloading does not bring it back', async ({
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
  await expect(previewed(page, 'Shared draft')).toContainText('36 hours')
})

test('a link that takes the place of unsaved changes opens at once, and they are back after it', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  const minutes = page.getByRole('textbox', { name: 'Minutes of inactivity' })
  await minutes.fill('77')
  await expect(saveBar(page)).toContainText('1 setting changed')
  const target = new URL(page.url().replace(/\?.*$/u, `/preview${shared}`)).href
  await page.evaluate((address) => setTimeout(() => location.assign(address)), target)
  await expect(previewed(page, 'Shared draft')).toContainText('36 hours')
  await page.goBack()
  await expect(minutes).toHaveValue('77')
  await expect(saveBar(page)).toContainText('1 setting changed')
})

test('Copy link copies what opens the same in a browser that knows nothing', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(previewAddress + shared)
  await actionOf(page, 'Copy link').click()
  await expect(page.getByText('Link copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(page.url())
  const fresh = await browser.newContext()
  const other = await fresh.newPage()
  await other.goto(link)
  const same = await previewed(page, 'Shared draft').ariaSnapshot()
  await expect(previewed(other, 'Shared draft')).toContainText('36 hours')
  // All but what the copying itself has said.
  expect(await previewed(other, 'Shared draft').ariaSnapshot()).toBe(
    same.replace(/: Link copied\./u, ''),
  )
  await fresh.close()
})

test('where copying is not allowed, the link stands there selected', async ({ page }) => {
  await refuseClipboard(page)
  await page.goto(previewAddress + shared)
  await actionOf(page, 'Copy link').click()
  const field = page.getByRole('textbox', { name: 'Link to this preview' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(page.url())
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url())
  await expect(page.getByRole('status').filter({ hasText: 'does not allow' })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('a link can be opened on its own, in a tab that cannot reach back', async ({ page }) => {
  await page.goto(previewAddress + shared)
  const link = previewed(page, 'Shared draft').getByRole('link', { name: 'Open on its own' })
  await expect(link).toHaveAttribute('rel', 'noopener')
  const opening = page.context().waitForEvent('page')
  await link.click()
  const plain = await opening
  await expect(previewed(plain, 'Shared draft')).toContainText('36 hours')
  expect(new URL(plain.url()).search).toBe('?embed')
  expect(new URL(plain.url()).hash).toBe(shared)
  await expect(plain.getByRole('navigation')).toHaveCount(0)
  await expect(plain.getByRole('combobox', { name: 'Appearance' })).toHaveCount(0)
  await expect(plain.getByRole('button', { name: 'Use as my draft' })).toHaveCount(0)
})
