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
 * Every part with a value of its own, and the field that comes and goes with its switch. The last one
 * has the one before within it.
 */
const parts = [
  ['End session when agent is inactive', 'Minutes of inactivity', '45'],
  ['Redirect customer', 'Redirect URL', 'https://www.example.com/other'],
  ['Continue to limited access', 'Duration of continued limited access', '90'],
  ['End session access', 'Duration of full access', '36'],
] as const

test('every part, off and on again, brings back what was typed', async ({ page }) => {
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

test('what was typed for every part, saved while off, is there again after a reload', async ({
  page,
}) => {
  for (const [part, name, typed] of parts) {
    await field(page, name).fill(typed)
    await toggle(page, part).uncheck()
  }
  await save(page, 2)
  await page.reload()
  // The other way round, because what is within another part comes back with it.
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

test('every level keeps its own duration, and what is not in use is said', async ({ page }) => {
  const full = field(page, 'Duration of full access')
  const limited = field(page, 'Duration of limited access')
  await test.step('the duration of full access never becomes that of limited access', async () => {
    await full.fill('2')
    await level(page, 'Limited access').check()
    await expect(limited).toHaveValue('7')
  })
  await test.step('what another level or a switched-off part keeps is said, with its value', async () => {
    await expect(customer(page)).toContainText(
      'Kept but not in use: Duration of full access 2 days, Attachments on, Chat on, Continue to limited access on, Duration of continued limited access 14 days.',
    )
    await toggle(page, 'Redirect customer').uncheck()
    await expect(customer(page)).toContainText(
      'Kept but not in use: Redirect URL https://www.example.com/goodbye.',
    )
  })
  await test.step('levels back and forth bring back what was typed for each', async () => {
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

test('an unusable value that is switched off says so, is not saved, and is checked when back', async ({
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
  await test.step('and takes the place of no saved one', async () => {
    await minutes.fill('x')
    await part.uncheck()
    await save(page, 2)
    await page.reload()
    await part.check()
    await expect(minutes).toHaveValue('30')
    await expect(saveBar(page)).toContainText('1 setting changed')
  })
})
