import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { expectSettings, save, saveBar, typeAndLeave } from './settings-page.ts'

const toggle = (page: Page, name: string) => page.getByRole('switch', { name })
const field = (page: Page, name: string) => page.getByRole('textbox', { name })
const level = (page: Page, name: string) => page.getByRole('radio', { name })
const customer = (page: Page) => page.getByRole('region', { name: 'Customer', exact: true })

test.beforeEach(async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
})

/**
 * Every part that has a value, with the field that its switch shows and hides. The last part contains
 * the one before it.
 */
const parts = [
  ['End session when agent is inactive', 'Minutes of inactivity', '45'],
  ['Redirect customer', 'Redirect URL', 'https://www.example.com/other'],
  ['Continue to limited access', 'Duration of continued limited access', '90'],
  ['End session access', 'Duration of full access', '36'],
] as const

test('turning a part off and on again restores the typed value', async ({ page }) => {
  for (const [part, name, typed] of parts) {
    await test.step(part, async () => {
      await field(page, name).fill(typed)
      await toggle(page, part).uncheck()
      await expect(field(page, name)).toBeHidden()
      await toggle(page, part).check()
      await expect(field(page, name)).toHaveValue(typed)
    })
  }
})

test('values of parts that are saved while off are restored after a reload', async ({ page }) => {
  for (const [part, name, typed] of parts) {
    await field(page, name).fill(typed)
    await toggle(page, part).uncheck()
  }
  await save(page, 2)
  await page.reload()
  // In reverse order, because an outer part must be on before the part within it is shown.
  for (const [part, name, typed] of parts.toReversed()) {
    await test.step(part, async () => {
      await expect(toggle(page, part)).not.toBeChecked()
      const kept = page
        .getByRole('paragraph')
        .filter({ hasText: /^Kept but not in use:/u })
        .filter({ hasText: `${name} ${typed}` })
      await expect(kept).toBeVisible()
      await toggle(page, part).check()
      await expect(field(page, name)).toHaveValue(typed)
    })
  }
})

test('every level keeps its own duration, and values not in use are listed', async ({ page }) => {
  const full = field(page, 'Duration of full access')
  const limited = field(page, 'Duration of limited access')
  await test.step('the duration of full access never becomes that of limited access', async () => {
    await full.fill('2')
    await level(page, 'Limited access').check()
    await expect(limited).toHaveValue('7')
  })
  await test.step('values kept by another level or a part that is off are listed', async () => {
    await expect(customer(page)).toContainText(
      'Kept but not in use: Duration of full access 2 days, Attachments on, Chat on, Continue to limited access on, Duration of continued limited access 14 days.',
    )
    await toggle(page, 'Redirect customer').uncheck()
    await expect(customer(page)).toContainText(
      'Kept but not in use: Redirect URL https://www.example.com/goodbye.',
    )
  })
  await test.step('switching between levels restores the values typed for each', async () => {
    await level(page, 'Full access (time restricted)').check()
    await full.fill('36')
    await toggle(page, 'Chat').uncheck()
    await level(page, 'Limited access').check()
    await limited.fill('48')
    await level(page, 'Full access (unlimited)').check()
    await expect(toggle(page, 'Chat')).not.toBeChecked()
    await level(page, 'Limited access').check()
    await expect(limited).toHaveValue('48')
    await level(page, 'Full access (time restricted)').check()
    await expect(full).toHaveValue('36')
    await expect(toggle(page, 'Continue to limited access')).toBeChecked()
  })
})

test('an invalid value in a part that is off is reported, not saved, and validated when the part is on again', async ({
  page,
}) => {
  const part = toggle(page, 'End session when agent is inactive')
  const minutes = field(page, 'Minutes of inactivity')
  await typeAndLeave(minutes, '1.5')
  await part.uncheck()
  await expect(
    page.getByText('Not usable, so not saved: Minutes of inactivity “1.5”.'),
  ).toBeVisible()
  await part.check()
  await expect(minutes).toHaveValue('1.5')
  await expect(minutes).toHaveAttribute('aria-invalid', 'true')
  await test.step('it does not replace the saved value', async () => {
    await minutes.fill('x')
    await part.uncheck()
    await save(page, 2)
    await page.reload()
    await part.check()
    await expect(minutes).toHaveValue('30')
    await expect(saveBar(page)).toContainText('1 change')
  })
})
