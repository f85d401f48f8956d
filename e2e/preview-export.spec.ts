import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import * as z from 'zod/mini'
import { expect, expectApp, test } from './fixtures.ts'
import {
  draftItems,
  fragmentOf,
  handle,
  previewAddress,
  share,
  viewItems,
} from './preview-links.ts'

const decision = z.object({ allowed: z.boolean(), decidedBy: z.string() })
const rights = z.record(z.string(), decision)
const moment = z.object({
  elapsedMs: z.number(),
  access: z.nullable(z.object({ capabilities: rights })),
})
const testData = z.object({
  scenario: z.object({ cause: z.string() }),
  outcome: z.object({
    endedAt: z.string(),
    phases: z.array(z.object({ access: z.string(), capabilities: rights })),
    boundaries: z.array(z.object({ justBefore: moment, at: moment, justAfter: moment })),
  }),
})

/** The page's label for each capability in the test data. */
const labels: Record<string, string> = {
  completeDocuments: 'complete documents',
  reviewIncompleteDocuments: 'review incomplete documents',
  downloadCompletedDocuments: 'download completed documents',
  addAttachments: 'add attachments',
  messageAgent: 'message the agent',
}

const table = (page: Page) => page.getByRole('table', { name: 'What the customer can do' })

/** Opens a shared draft: full access for two days with chat, then none. */
async function openPreview(page: Page, view: { cause?: 'i'; elapsedMs?: number } = {}) {
  const [cause, situation, atMs, ...rest] = viewItems
  const items = [view.cause ?? cause, situation, view.elapsedMs ?? atMs, ...rest]
  await page.goto(`${previewAddress}${fragmentOf(items, draftItems({ fullValue: '2', chat: 1 }))}`)
  await expectApp(page)
  await expect(table(page)).toBeVisible()
}

/** Copies the displayed state as test data, and reads it from the clipboard. */
async function copyTestData(page: Page) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await share(page, 'Copy test data')
  await expect(page.getByText('Test data copied.')).toBeVisible()
  return testData.parse(JSON.parse(await page.evaluate(() => navigator.clipboard.readText())))
}

/** Maps each capability of the table to true if it is allowed in the column marked as now. */
async function rightsNow(page: Page): Promise<Record<string, boolean>> {
  const headers = await table(page).getByRole('columnheader').allTextContents()
  const column = headers.findIndex((text) => text.includes('now'))
  expect(column).toBeGreaterThan(0)
  const now: Record<string, boolean> = {}
  for (const row of await table(page).getByRole('row').all()) {
    const [name] = await row.getByRole('rowheader').allTextContents()
    const cells = await row.getByRole('cell').allTextContents()
    if (name !== undefined) now[name] = cells[column - 1]?.startsWith('Yes') ?? false
  }
  return now
}

function expectedOf(capabilities: z.infer<typeof rights>): Record<string, boolean> {
  const expected: Record<string, boolean> = {}
  for (const [name, { allowed }] of Object.entries(capabilities)) {
    expected[labels[name] ?? name] = allowed
  }
  return expected
}

test('the copied test data matches the table on both sides of every boundary', async ({ page }) => {
  await openPreview(page)
  const { boundaries, phases } = (await copyTestData(page)).outcome
  expect(phases.map(({ access }) => access)).toEqual(['full', 'none'])
  expect(boundaries).toHaveLength(2)
  const moments = boundaries.flatMap(({ justBefore, at, justAfter }) => [justBefore, at, justAfter])
  expect(moments.map(({ elapsedMs }) => elapsedMs)).toContain(2 * 86_400_000 - 1)
  for (const { elapsedMs, access } of moments) {
    if (access === null) continue
    const before = await handle(page).getAttribute('aria-valuetext')
    await openPreview(page, { elapsedMs })
    // The page does not reload, so only the handle shows that it displays the instant.
    if (elapsedMs !== 0)
      await expect(handle(page)).not.toHaveAttribute('aria-valuetext', before ?? '')
    await expect.poll(() => rightsNow(page)).toEqual(expectedOf(access.capabilities))
  }
})

test('test data names the displayed scenario', async ({ page }) => {
  await openPreview(page, { cause: 'i' })
  const { scenario, outcome } = await copyTestData(page)
  expect(scenario).toEqual({ cause: 'agentInactive' })
  expect(outcome.endedAt).toBe('2026-11-22T10:00:00.000Z')
})

test('refused clipboard: the test data appears selected until the displayed state changes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    })
  })
  await openPreview(page)
  await share(page, 'Copy test data')
  const field = page.getByRole('textbox', { name: 'Test data' })
  await expect(field).toBeFocused()
  const text = await field.inputValue()
  expect(testData.parse(JSON.parse(text)).outcome.phases).toHaveLength(2)
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(text)
  await expect(page.getByRole('status').filter({ hasText: 'press Ctrl+C' })).toBeVisible()
  await page.getByRole('slider', { name: 'Instant' }).press('End')
  await expect(field).toBeHidden()
})

test('the schema of the test data is published with the build', async ({ page, baseURL }) => {
  const answer = await page.request.get(new URL('test-data.schema.json', baseURL).href)
  expect(answer.ok()).toBe(true)
  const schema = z.object({ required: z.array(z.string()) }).parse(await answer.json())
  expect(schema.required).toEqual(expect.arrayContaining(['schemaVersion', 'scenario', 'outcome']))
})

test('the screens are downloaded as shown, as PNG and as SVG that stands alone', async ({
  page,
}) => {
  await openPreview(page)
  const customer = page.getByRole('region', { name: 'What the customer sees' })
  await customer.getByRole('textbox', { name: 'City' }).fill('Haifa')
  const downloaded = async (name: string) => {
    const download = page.waitForEvent('download')
    await share(page, name)
    const file = await download
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
  }
  const { width } = (await customer.boundingBox()) ?? { width: 0 }
  const { bytes: png } = await downloaded('Picture of the screens (PNG)')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  // The width follows the signature and the header of the first chunk.
  expect(png.readUInt32BE(16)).toBeGreaterThan(2 * 2 * width)
  expect(png.byteLength).toBeGreaterThan(20_000)

  const { name, bytes } = await downloaded('Picture of the screens (SVG)')
  expect(name).toBe('end-session-preview-full-access-at-the-end.svg')
  const svg = bytes.toString('utf8')
  expect(svg).not.toMatch(/class=| style=|var\(|href=|foreignObject|<script/u)
  await page.setContent(svg)
  const picture = page.getByRole('img', { name: 'What the agent and the customer see' })
  for (const text of [
    'Maya Cohen',
    'Welcome, Noa',
    '12 Rose Lane',
    'Haifa',
    'Attachments is off.',
  ]) {
    await expect(picture).toContainText(text)
  }
  await expect(picture).not.toContainText('Start again')
})

test('the preview prints on one page: the flow with its texts, without shell and controls', async ({
  page,
}) => {
  await openPreview(page)
  // The print sheet loads after the page. Until then, the page itself would be printed.
  await expect(async () => {
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1)
  }).toPass()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const picture = page.getByRole('img', { name: 'Full access for a time · chat' })
  await expect(picture).toBeVisible()
  await expect(picture).toContainText('When a session ends')
  await expect(page.getByRole('heading')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(picture).toHaveCount(0)
})
