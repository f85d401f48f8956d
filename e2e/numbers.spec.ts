import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { expectSettings, preview, save, saveBar, typeAndLeave } from './on-the-page.ts'

const minutes = (page: Page) => page.getByRole('textbox', { name: 'Minutes of inactivity' })
const full = (page: Page) => page.getByRole('textbox', { name: 'Duration of full access' })
const unit = (page: Page) => page.getByRole('combobox', { name: 'Unit of duration of full access' })

test.beforeEach(async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
})

test('what is no whole number is refused beside its field and stays as it was typed', async ({
  page,
}) => {
  for (const text of ['1e3', '0x10', '+5', '-3', '1.5', '1,5', '5abc', '1 000']) {
    await minutes(page).fill('30')
    await expect(minutes(page)).not.toHaveAttribute('aria-invalid', 'true')
    await typeAndLeave(minutes(page), text)
    await expect(minutes(page)).toHaveValue(text)
    await expect(minutes(page)).toHaveAttribute('aria-invalid', 'true')
    await expect(minutes(page)).toHaveAccessibleDescription(/Use digits only/u)
  }
})

test('an empty field asks for a number and is never 0', async ({ page }) => {
  await typeAndLeave(full(page), '')
  await expect(full(page)).toHaveAccessibleDescription(/Enter a whole number\./u)
  await expect(page.getByRole('button', { name: 'Turn off End session access' })).toBeHidden()
})

test('digits of other scripts are digits', async ({ page }) => {
  await typeAndLeave(minutes(page), '٤٥')
  await expect(minutes(page)).not.toHaveAttribute('aria-invalid', 'true')
  await expect(preview(page)).toContainText('after 45 minutes')
  await save(page, 2)
  await page.reload()
  await expect(minutes(page)).toHaveValue('45')
})

test('43200 minutes of inactivity are taken, 43201 are too many', async ({ page }) => {
  await typeAndLeave(minutes(page), '43201')
  await expect(minutes(page)).toHaveValue('43201')
  await expect(minutes(page)).toHaveAccessibleDescription(/at most 43,200 minutes \(30 days\)/u)
  await minutes(page).fill('43200')
  await expect(minutes(page)).not.toHaveAttribute('aria-invalid', 'true')
  await save(page, 2)
})

for (const { name, last, over } of [
  { name: 'days', last: '365', over: '366' },
  { name: 'hours', last: '8760', over: '8761' },
  { name: 'minutes', last: '525600', over: '525601' },
]) {
  test(`${last} ${name} are taken, ${over} are too long`, async ({ page }) => {
    await unit(page).selectOption(name)
    await typeAndLeave(full(page), over)
    await expect(full(page)).toHaveValue(over)
    await expect(full(page)).toHaveAccessibleDescription(/Enter at most 365 days/u)
    await full(page).fill(last)
    await expect(full(page)).not.toHaveAttribute('aria-invalid', 'true')
    await save(page, 2)
  })
}

test('a length over the limit is named in units that show it', async ({ page }) => {
  await unit(page).selectOption('hours')
  await typeAndLeave(full(page), '9000')
  await expect(full(page)).toHaveAccessibleDescription(/9,000 hours are 375 days/u)
})

test('an error comes on leaving the field, not while typing, and goes while it is mended', async ({
  page,
}) => {
  await minutes(page).fill('')
  await minutes(page).pressSequentially('0x')
  await expect(saveBar(page)).toBeVisible()
  await expect(minutes(page)).not.toHaveAttribute('aria-invalid', 'true')
  await minutes(page).blur()
  await expect(minutes(page)).toHaveAttribute('aria-invalid', 'true')
  await minutes(page).fill('5')
  await expect(minutes(page)).not.toHaveAttribute('aria-invalid', 'true')
})

for (const [field, part] of [
  ['Minutes of inactivity', 'End session when agent is inactive'],
  ['Duration of full access', 'End session access'],
  ['Duration of continued limited access', 'Continue to limited access'],
] as const) {
  test(`a 0 in ${field} is mended by one click that turns the part off`, async ({ page }) => {
    await typeAndLeave(page.getByRole('textbox', { name: field }), '0')
    await expect(page.getByRole('textbox', { name: field })).toHaveAccessibleDescription(
      new RegExp(`0 is not a length. For none, turn off ${part}`, 'u'),
    )
    await page.getByRole('button', { name: `Turn off ${part}` }).click()
    await expect(page.getByRole('switch', { name: part })).not.toBeChecked()
    await save(page, 2)
  })
}

test('another unit keeps the number, checks it anew and shows the length', async ({ page }) => {
  const customer = page.getByRole('region', { name: 'Customer', exact: true })
  await full(page).fill('400')
  await unit(page).selectOption('hours')
  await expect(full(page)).toHaveValue('400')
  await expect(customer.getByText('= 16 days 16 hours', { exact: true })).toBeVisible()
  await unit(page).selectOption('days')
  await expect(full(page)).toHaveValue('400')
  await expect(full(page)).toHaveAccessibleDescription(/Enter at most 365 days/u)
})

test('neither the wheel nor the arrow keys change a number', async ({ page }) => {
  for (const field of [minutes(page), full(page)]) {
    const value = await field.inputValue()
    await field.click()
    await field.hover()
    await page.mouse.wheel(0, -300)
    await page.mouse.wheel(0, 300)
    await field.press('ArrowUp')
    await field.press('ArrowUp')
    await field.press('ArrowDown')
    await field.press('PageUp')
    await expect(field).toHaveValue(value)
  }
  await expect(saveBar(page)).toBeHidden()
})

test('24 hours stay 24 hours, and the field shows its limits before anything is wrong', async ({
  page,
}) => {
  await expect(full(page)).toHaveAccessibleDescription(/1 minute to 365 days/u)
  await expect(minutes(page)).toHaveAccessibleDescription(/1 to 43,200 \(30 days\)/u)
  await full(page).fill('24')
  await unit(page).selectOption('hours')
  await save(page, 2)
  await page.reload()
  await expect(full(page)).toHaveValue('24')
  await expect(unit(page)).toHaveValue('hours')
})
