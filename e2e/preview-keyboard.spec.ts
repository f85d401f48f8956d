import { defaultSettings, type Settings } from '../src/policy/settings.ts'
import { expect, expectApp, test } from './fixtures.ts'
import {
  draftItems,
  fragmentOf,
  previewAddress,
  previewRegion,
  viewItems,
} from './preview-links.ts'
import { tabTo } from './tab-to.ts'

const { access } = defaultSettings.customer

const fullThenLimited: Settings = {
  agent: { redirect: 'stayInRoom', endWhenInactive: { enabled: true, minutes: 20 } },
  customer: {
    redirect: { enabled: false, url: '' },
    access: {
      ...access,
      enabled: true,
      level: 'fullTimeRestricted',
      chat: true,
      continueToLimited: { enabled: true, duration: { value: 7, unit: 'days' } },
    },
  },
}

test('keyboard only: the whole preview can be used', async ({ page, seed }) => {
  await seed(fullThenLimited)
  await page.goto(previewAddress)
  const preview = previewRegion(page, 'Saved settings')
  await expect(preview).toBeVisible()
  const { keyboard } = page

  await tabTo(page, preview.getByRole('radio', { name: 'The agent clicks End session' }))
  await keyboard.press('ArrowDown')
  await expect(preview.getByRole('radio', { name: 'The agent is inactive' })).toBeChecked()
  await expect(preview).toContainText('20 minutes without activity of the agent')

  const handle = await tabTo(page, preview.getByRole('slider', { name: 'Instant' }))
  await keyboard.press('End')
  await expect(handle).toHaveAttribute('aria-valuetext', /^No access/u)
  await keyboard.press('Home')
  await expect(handle).toHaveAttribute('aria-valuetext', /^Session/u)

  await tabTo(page, preview.getByRole('button', { name: 'Just before full access ends' }))
  await keyboard.press('Enter')
  await expect(handle).toHaveAttribute('aria-valuetext', /^Full access/u)

  const customer = page.getByRole('region', { name: 'What the customer sees' })
  await tabTo(page, customer.getByRole('textbox', { name: 'City' }))
  await keyboard.type('Haifa')
  await tabTo(page, customer.getByRole('button', { name: 'Complete' }))
  await keyboard.press('Enter')
  const agent = page.getByRole('region', { name: 'What the agent sees' })
  await expect(agent).toContainText('Completed Change of address')
  await tabTo(page, customer.getByRole('textbox', { name: 'Message to Noa' }))
  await keyboard.type('All done')
  await keyboard.press('Enter')
  await expect(agent).toContainText('“All done”')

  await tabTo(page, preview.getByRole('link', { name: 'Duration of full access' }).first())
  await keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Duration of full access' })).toBeFocused()
})

test('keyboard only: a flow can be filtered and opened', async ({ page }) => {
  await page.goto('system-settings/end-session-behavior/flows?mock=seed%3Ddefaults')
  await expectApp(page)
  const flows = page.getByRole('list', { name: 'Flows' }).getByRole('listitem')
  await expect(flows.first()).toBeVisible()
  const all = await flows.count()
  await tabTo(page, page.getByRole('combobox', { name: 'Redirect agent' }))
  await page.keyboard.press('ArrowDown')
  await expect(flows).toHaveCount(all / 2)
  await tabTo(page, flows.first().getByRole('link'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/preview#v1\./u)
  await expect(page.getByRole('region', { name: 'What the customer sees' })).toBeVisible()
})

test('the preview page shows warnings, and links in an embedded preview open outside the frame', async ({
  page,
}) => {
  const url = 'https://xn--pple-43d.example/'
  await page.goto(`${previewAddress}?embed${fragmentOf(viewItems, draftItems({ url }))}`)
  const warning = page.getByRole('note')
  await expect(warning.first()).toBeVisible()
  const link = warning.first().getByRole('link').first()
  await expect(link).toHaveAttribute('target', '_blank')
  const opened = page.waitForEvent('popup')
  await link.click()
  await expect((await opened).getByRole('heading', { name: 'Agent', exact: true })).toBeVisible()
})
