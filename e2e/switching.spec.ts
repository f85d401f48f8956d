import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { expectSettings, save, saveBar, typeAndLeave } from './on-the-page.ts'

const toggle = (page: Page, name: string) => page.getByRole('switch', { name })
const field = (page: Page, name: string) => page.getByRole('textbox', { name })
const level = (page: Page, name: string) => page.getByRole('radio', { name })
const customer = (page: Page) => page.getByRole('region', { name: 'Customer', exact: true })

test.beforeEach(async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
})

/** Every part with a value of its own, and the field that comes and goes with its switch. */
const parts = [
  ['End session when agent is inactive', 'Minutes of inactivity', '45'],
  ['End session access', 'Duration of full access', '36'],
  ['Continue to limited access', 'Duration of continued limited access', '90'],
  ['Redirect customer', 'Redirect URL', 'https://www.example.com/other'],
] as const

for (const [part, name, typed] of parts) {
  test(`${part}, off and on again, brings back what was typed`, async ({ page }) => {
    await field(page, name).fill(typed)
    await toggle(page, part).uncheck()
    await expect(field(page, name)).toBeHidden()
    await toggle(page, part).check()
    await expect(field(page, name)).toHaveValue(typed)
  })

  test(`${part}, saved while off, is there again after a reload`, async ({ page }) => {
    await field(page, name).fill(typed)
    await toggle(page, part).uncheck()
    await save(page, 2)
    await page.reload()
    await expect(toggle(page, part)).not.toBeChecked()
    await expect(page.getByText(/^Kept but not in use:/u).filter({ hasText: typed })).toBeVisible()
    await toggle(page, part).check()
    await expect(field(page, name)).toHaveValue(typed)
  })
}

test('levels back and forth bring back what was typed for each', async ({ page }) => {
  await field(page, 'Duration of full access').fill('36')
  await toggle(page, 'Chat').uncheck()
  await level(page, 'Limited access').check()
  await field(page, 'Duration of limited access').fill('48')
  await level(page, 'Full access (unlimited)').check()
  await expect(toggle(page, 'Chat')).not.toBeChecked()
  await level(page, 'Limited access').check()
  await expect(field(page, 'Duration of limited access')).toHaveValue('48')
  await level(page, 'Full access (time restricted)').check()
  await expect(field(page, 'Duration of full access')).toHaveValue('36')
  await expect(toggle(page, 'Continue to limited access')).toBeChecked()
})

test('the duration of full access never becomes that of limited access', async ({ page }) => {
  await field(page, 'Duration of full access').fill('2')
  await level(page, 'Limited access').check()
  await expect(field(page, 'Duration of limited access')).toHaveValue('7')
})

test('what another level or a switched-off part keeps is said, with its value', async ({
  page,
}) => {
  await level(page, 'Limited access').check()
  await expect(customer(page)).toContainText(
    'Kept but not in use: Duration of full access 7 days, Attachments on, Chat on, Continue to limited access on, Duration of continued limited access 14 days.',
  )
  await toggle(page, 'Redirect customer').uncheck()
  await expect(customer(page)).toContainText(
    'Kept but not in use: Redirect URL https://www.example.com/goodbye.',
  )
})

test('an unusable value that is switched off says so, is not saved, and is checked when back', async ({
  page,
}) => {
  const part = toggle(page, 'End session when agent is inactive')
  await typeAndLeave(field(page, 'Minutes of inactivity'), '1.5')
  await part.uncheck()
  await expect(
    page.getByText('Not usable, so not saved: Minutes of inactivity “1.5”.'),
  ).toBeVisible()
  await part.check()
  await expect(field(page, 'Minutes of inactivity')).toHaveValue('1.5')
  await expect(field(page, 'Minutes of inactivity')).toHaveAttribute('aria-invalid', 'true')
})

test('a saved value is not replaced by an unusable one that was left switched off', async ({
  page,
}) => {
  const part = toggle(page, 'End session when agent is inactive')
  await field(page, 'Minutes of inactivity').fill('x')
  await part.uncheck()
  await save(page, 2)
  await page.reload()
  await part.check()
  await expect(field(page, 'Minutes of inactivity')).toHaveValue('30')
  await expect(saveBar(page)).toContainText('1 setting changed')
})
