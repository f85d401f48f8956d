import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { draftItems, fragmentOf, handle, previewAddress, viewItems } from './preview-links.ts'

const expectHandleText = (page: Page, text: RegExp) =>
  expect(handle(page)).toHaveAttribute('aria-valuetext', text)

test('an instant can be typed, to the millisecond; the form follows the handle', async ({
  page,
}) => {
  await page.goto(previewAddress + fragmentOf(viewItems, draftItems()))
  const form = page.getByRole('group', { name: 'Exact instant' })
  const distance = form.getByRole('textbox', { name: 'Distance' })
  const unit = form.getByRole('combobox', { name: 'Unit of the distance' })
  await form.getByRole('combobox', { name: 'Boundary' }).selectOption('full access ends')
  await expectHandleText(page, /^No access, at the instant full access ends/u)
  await form.getByRole('combobox', { name: 'Before or after' }).selectOption('before')
  await distance.fill('1')
  await expectHandleText(page, /^Full access, 1 minute before full access ends/u)
  await expect(page.getByRole('button', { name: 'Just before full access ends' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await unit.selectOption('milliseconds')
  await expectHandleText(page, /^Full access, 1 millisecond before full access ends/u)
  await expect(page.getByText('Just before full access ends · 7 days after')).toBeVisible()
  await unit.selectOption('days')
  await expectHandleText(page, /^Full access, 6 days after the session/u)
  for (const [text, problem] of [
    ['soon', 'Enter a whole number, such as 5.'],
    ['9999999', 'The timeline begins 30 minutes before the end. Enter a later instant.'],
  ] as const) {
    await distance.fill(text)
    await expect(page.getByText(problem)).toBeVisible()
  }
  await expectHandleText(page, /^Full access, 6 days after the session/u)
  await handle(page).press('PageDown')
  await expect(distance).toHaveValue('0')
  await expect(page.getByText('Enter a later instant.')).toHaveCount(0)
})

test('an instant of access without a time limit can be typed beyond the drawn timeline', async ({
  page,
}) => {
  await page.goto(`${previewAddress}?mock=seed=fullUnlimited`)
  const form = page.getByRole('group', { name: 'Exact instant' })
  const distance = form.getByRole('textbox', { name: 'Distance' })
  await form.getByRole('combobox', { name: 'Unit of the distance' }).selectOption('days')
  await distance.fill('30')
  await expectHandleText(page, /^Full access, 30 days after the session/u)
  await expect(handle(page)).toHaveValue('1000')
  await distance.fill('3651')
  await expect(page.getByText('Enter an instant up to 3,650 days after the session.')).toBeVisible()
  await handle(page).press('ArrowLeft')
  await expectHandleText(page, /^Full access, 1 day after the session/u)
  await handle(page).press('ArrowRight')
  await expect(distance).toHaveValue('1')
})
