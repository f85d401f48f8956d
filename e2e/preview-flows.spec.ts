import type { Locator, Page } from 'playwright/test'
import { allFlows, exampleOf, type Flow } from '../src/policy/flows.ts'
import { expect, expectAccessible, expectApp, test } from './fixtures.ts'
import { draftItems, fragmentOf, previewRegion, viewItems } from './preview-links.ts'

const flowsAddress = 'system-settings/end-session-behavior/flows'
const all = allFlows()

const cards = (page: Page): Locator =>
  page.getByRole('list', { name: 'Flows' }).getByRole('listitem')
const filter = (page: Page, name: string): Locator => page.getByRole('combobox', { name })
const count = (page: Page): Locator => page.getByRole('status')

/** Opens the overview and waits for the number of flows. */
async function openFlows(page: Page, rest = ''): Promise<void> {
  await page.goto(`${flowsAddress}${rest}`)
  await expectApp(page)
  await expect(count(page)).toContainText('flows shown')
}

test('every flow of the policy has a card with a unique name, and the cards fit any width', async ({
  page,
}) => {
  await openFlows(page)
  await expect(count(page)).toHaveText(`All ${all.length} flows shown.`)
  await expect(cards(page)).toHaveCount(all.length)
  const names = await page
    .getByRole('list', { name: 'Flows' })
    .getByRole('heading')
    .allTextContents()
  expect(new Set(names).size).toBe(all.length)

  for (const width of [390, 1024, 1440]) {
    await test.step(`the flows fit at ${width} px, even with large text`, async () => {
      await page.setViewportSize({ width, height: 900 })
      for (const size of ['100%', '200%']) {
        await page.addStyleTag({ content: `html { font-size: ${size} }` })
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        )
        expect(overflow).toBeLessThanOrEqual(0)
      }
    })
  }
})

test('filters narrow the flows and persist in the URL, however fast they are chosen', async ({
  page,
}) => {
  await openFlows(page)
  // Slow enough that the next filter is chosen before the page shows the last one.
  const slowDown = await page.context().newCDPSession(page)
  await slowDown.send('Emulation.setCPUThrottlingRate', { rate: 8 })
  await filter(page, 'Redirect agent').selectOption('Stay in room')
  await filter(page, 'Access level').selectOption('Full access (time restricted)')
  await filter(page, 'Chat').selectOption('With')
  await filter(page, 'Continue to limited access').selectOption('With')
  await expect(count(page)).toHaveText('4 of 56 flows shown.')
  await slowDown.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await expect(cards(page)).toHaveCount(4)
  for (const card of await cards(page).all()) {
    await expect(card).toContainText('Stay in room · Full access for a time, then limited')
    await expect(card).toContainText('chat')
  }
  await page.reload()
  await expect(count(page)).toHaveText('4 of 56 flows shown.')
  await expect(filter(page, 'Chat')).toHaveValue('with')
})

test('when no flow matches, the page shows a message, and one click shows all flows', async ({
  page,
}) => {
  await openFlows(page, '?level=limited&attachments=with')
  await expect(count(page)).toHaveText(
    '0 of 56 flows shown. No settings lead to a flow like this. Limited access never has attachments.',
  )
  await page.getByRole('button', { name: 'Show all flows' }).click()
  await expect(cards(page)).toHaveCount(all.length)
  expect(new URL(page.url()).search).toBe('')
})

test('the saved flow and the flow of the shared draft are marked, even with filters', async ({
  page,
  seed,
}) => {
  const saved: Flow = { landing: 'stayInRoom', access: { level: 'limited' }, redirects: false }
  await seed(exampleOf(saved))
  await openFlows(page, fragmentOf(viewItems, draftItems({ chat: 1 })))
  const marked = (label: string) => cards(page).filter({ hasText: label })
  await expect(marked('Saved')).toHaveCount(1)
  await expect(marked('Saved')).toContainText('Stay in room · Limited access for a time')
  await expect(marked('Your draft')).toHaveCount(1)
  await filter(page, 'Chat').selectOption('With')
  await expect(marked('Saved')).toHaveCount(0)
  await expect(marked('Your draft')).toContainText('Full access for a time · chat')
})

test('the flows are shown even if the saved settings cannot be loaded', async ({ page }) => {
  await openFlows(page, '?mock=get:status%3D500')
  await expect(page.getByText('Which of them is saved is not known')).toBeVisible()
  await expect(cards(page)).toHaveCount(all.length)
})

test('a card opens the preview of its flow beside the saved settings, and leads back to the filters', async ({
  page,
}) => {
  const query = '?landing=stayInRoom&level=none&redirect=without'
  await openFlows(page, query)
  await page.getByRole('link', { name: 'Stay in room · No access' }).click()
  const flow = page.getByRole('region', { name: 'Flow: Stay in room · No access' })
  await expect(flow.getByRole('table', { name: 'What the customer can do' })).toContainText(
    'No access',
  )
  await expect(flow.getByRole('list', { name: 'This flow' })).toContainText('No access')
  await expect(flow.getByRole('list', { name: 'Saved' })).toContainText('Full access')
  await page.reload()
  await expect(flow.getByRole('list', { name: 'Timeline' })).toContainText('No access')
  await flow.getByRole('link', { name: 'Back to flows' }).click()
  await expect(count(page)).toHaveText('1 of 56 flows shown.')
  expect(new URL(page.url()).search).toBe(query)
})

test('a copied link to a flow shows settings from a link', async ({ page }) => {
  await openFlows(page, '?level=none')
  await page.getByRole('link', { name: 'Stay in room · No access' }).first().click()
  await expect(page.getByRole('link', { name: 'Back to flows' })).toBeVisible()
  const address = page.url()
  await page.goto('about:blank')
  await page.goto(address)
  await expect(previewRegion(page, 'Settings from a link')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Back to flows' })).toHaveCount(0)
})

test('axe finds no violations in the flows', async ({ page }) => {
  await openFlows(page, fragmentOf(viewItems, draftItems()))
  await expect(cards(page).filter({ hasText: 'Your draft' })).toHaveCount(1)
  await expectAccessible(page)
  await filter(page, 'Access level').selectOption('Limited access')
  await filter(page, 'Chat').selectOption('With')
  await expect(cards(page)).toHaveCount(0)
  await expectAccessible(page)
})
