import type { Locator, Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { handle, previewAddress } from './preview-links.ts'

const settings = 'system-settings/end-session-behavior'

/** Emulates printing in this colour scheme and returns the colours of every element. */
async function printedColours(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ media: 'print', colorScheme })
  const scheme = () => page.evaluate(() => document.documentElement.dataset['colorScheme'])
  await expect.poll(scheme).toBe(colorScheme)
  return await page.evaluate(() =>
    [document.body, ...document.body.getElementsByTagName('*')].map((element) => {
      const style = getComputedStyle(element)
      const background = [style.colorScheme, style.backgroundColor, style.boxShadow]
      const foreground = [
        style.color,
        style.borderTopColor,
        style.outlineColor,
        style.fill,
        style.stroke,
      ]
      return [element.tagName, element.textContent.slice(0, 20), ...background, ...foreground].join(
        ' ',
      )
    }),
  )
}

/** Fails if a printed colour depends on the colour scheme, or if the paper is not white. */
async function expectLightPaper(page: Page): Promise<void> {
  const light = await printedColours(page, 'light')
  const dark = await printedColours(page, 'dark')
  expect(dark).toHaveLength(light.length)
  expect(dark.filter((colours, at) => colours !== light[at]).slice(0, 5)).toEqual([])
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(paper).toBe('rgb(255, 255, 255)')
}

test('print: the preview has no controls, and names what was chosen', async ({ page }) => {
  await page.goto(`${previewAddress}?mock=seed%3Darticle`)
  await expect(handle(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Is in the room when it ends')).toBeVisible()
  await expect(page.getByText('Opens the session link later')).toBeHidden()
  for (const role of ['navigation', 'radio', 'combobox', 'textbox', 'link'] as const) {
    const controls = page.getByRole(role)
    expect(await controls.evaluateAll((all) => all.map((one) => one.textContent))).toEqual(
      role === 'link' ? expect.arrayContaining(['Access level']) : [],
    )
  }
  await expect(page.getByRole('button')).toHaveCount(0)
})

test('print: every page prints on light paper, even in dark mode', async ({ page, seed }) => {
  await seed('history')
  const pages: readonly (readonly [string, Locator])[] = [
    // The preview beside the form comes last.
    [settings, handle(page)],
    [previewAddress, page.getByRole('table', { name: 'What the customer can do' })],
    [`${settings}/flows`, page.getByRole('list', { name: 'Flows' })],
    [`${settings}/versions`, page.getByRole('link', { name: 'Version 12', exact: true })],
    [`${settings}/versions/2`, page.getByRole('table')],
  ]
  for (const [address, content] of pages) {
    await test.step(address, async () => {
      await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
      await page.goto(address)
      await expect(content.first()).toBeVisible()
      await expectLightPaper(page)
    })
  }
})
