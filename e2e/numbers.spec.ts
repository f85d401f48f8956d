import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { expectSettings, minutes, preview, save, saveBar, typeAndLeave } from './settings-page.ts'

const full = (page: Page) => page.getByRole('textbox', { name: 'Duration of full access' })
const toggle = (page: Page, name: string) => page.getByRole('switch', { name })
const field = (page: Page, name: string) => page.getByRole('textbox', { name })
const unit = (page: Page) => page.getByRole('combobox', { name: 'Unit of duration of full access' })

test.beforeEach(async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
})

test('text that is not a whole number gets an error beside its field and stays as typed', async ({
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
  await test.step('an empty field asks for a number and is never 0', async () => {
    await typeAndLeave(full(page), '0')
    await expect(page.getByRole('button', { name: 'Turn off End session access' })).toBeVisible()
    await typeAndLeave(full(page), '')
    await expect(full(page)).toHaveAccessibleDescription(/Enter a whole number\./u)
    await expect(page.getByRole('button', { name: 'Turn off End session access' })).toBeHidden()
  })
})

test('limits are always described, and an error appears when typing pauses, before Tab reaches its quick fix', async ({
  page,
}) => {
  await expect(full(page)).toHaveAccessibleDescription(/1 minute to 365 days/u)
  await expect(minutes(page)).toHaveAccessibleDescription(/1 to 43,200 \(30 days\)/u)
  await test.step('it does not appear while typing, but after it, and disappears once it is fixed', async () => {
    await minutes(page).fill('')
    await minutes(page).pressSequentially('0x')
    await expect(saveBar(page)).toBeVisible()
    await expect(minutes(page)).not.toHaveAttribute('aria-invalid', 'true')
    await expect(minutes(page)).toHaveAttribute('aria-invalid', 'true')
    await expect(minutes(page)).toBeFocused()
    await minutes(page).fill('5')
    await expect(minutes(page)).not.toHaveAttribute('aria-invalid', 'true')
  })
  await test.step('without a pause, Tab leads to the quick fix, too', async () => {
    await minutes(page).fill('')
    await minutes(page).pressSequentially('0')
    await page.keyboard.press('Tab')
    const fix = page.getByRole('button', { name: 'Turn off End session when agent is inactive' })
    await expect(fix).toBeFocused()
    await minutes(page).fill('5')
  })
  await test.step('another unit keeps the number, validates it again and shows the duration', async () => {
    const customer = page.getByRole('region', { name: 'Customer', exact: true })
    await full(page).fill('400')
    await unit(page).selectOption('hours')
    await expect(full(page)).toHaveValue('400')
    await expect(customer.getByText('= 16 days 16 hours', { exact: true })).toBeVisible()
    await unit(page).selectOption('days')
    await expect(full(page)).toHaveValue('400')
    await expect(full(page)).toHaveAccessibleDescription(/Enter at most 365 days/u)
  })
  await test.step('a duration over the limit is also shown in days', async () => {
    await unit(page).selectOption('hours')
    await typeAndLeave(full(page), '9000')
    await expect(full(page)).toHaveAccessibleDescription(/9,000 hours are 375 days/u)
  })
})

test('the largest number is accepted, and the next one is too large', async ({ page }) => {
  await test.step('43200 minutes of inactivity', async () => {
    await typeAndLeave(minutes(page), '43201')
    await expect(minutes(page)).toHaveValue('43201')
    await expect(minutes(page)).toHaveAccessibleDescription(/at most 43,200 minutes \(30 days\)/u)
    await minutes(page).fill('43200')
    await expect(minutes(page)).not.toHaveAttribute('aria-invalid', 'true')
    await save(page, 2)
  })
  for (const { name, last, over, version } of [
    { name: 'days', last: '365', over: '366', version: 3 },
    { name: 'hours', last: '8760', over: '8761', version: 4 },
    { name: 'minutes', last: '525600', over: '525601', version: 5 },
  ]) {
    await test.step(`${last} ${name}`, async () => {
      await unit(page).selectOption(name)
      await full(page).fill('1')
      await expect(full(page)).not.toHaveAttribute('aria-invalid', 'true')
      await typeAndLeave(full(page), over)
      await expect(full(page)).toHaveValue(over)
      await expect(full(page)).toHaveAccessibleDescription(/Enter at most 365 days/u)
      await full(page).fill(last)
      await expect(full(page)).not.toHaveAttribute('aria-invalid', 'true')
      await save(page, version)
    })
  }
})

test('digits of other scripts are accepted, and 24 hours stay 24 hours', async ({ page }) => {
  await typeAndLeave(minutes(page), '٤٥')
  await expect(minutes(page)).not.toHaveAttribute('aria-invalid', 'true')
  await expect(preview(page)).toContainText('after 45 minutes')
  await full(page).fill('24')
  await unit(page).selectOption('hours')
  await save(page, 2)
  await page.reload()
  await expect(minutes(page)).toHaveValue('45')
  await expect(full(page)).toHaveValue('24')
  await expect(unit(page)).toHaveValue('hours')
})

test('invisible characters: a number copied with some is still that number', async ({ page }) => {
  const copied = '\u2068\u200E45\uFEFF\u2069'
  await minutes(page).fill(copied)
  await full(page).fill('1\u200B0')
  await full(page).blur()
  await expect(preview(page)).toContainText('after 45 minutes')
  for (const number of [minutes(page), full(page)]) {
    await expect(number).not.toHaveAttribute('aria-invalid', 'true')
  }
  await expect(minutes(page)).toHaveValue(copied)
  await save(page, 2)
  await page.reload()
  await expect(minutes(page)).toHaveValue('45')
  await expect(full(page)).toHaveValue('10')
  await test.step('other errors remain, and a field that looks empty is empty', async () => {
    await typeAndLeave(minutes(page), '-\u200E3')
    await expect(minutes(page)).toHaveAccessibleDescription(/Use digits only/u)
    await typeAndLeave(minutes(page), '\u200B')
    await expect(minutes(page)).toHaveAccessibleDescription(/Enter a whole number\./u)
  })
})

test('one click fixes a 0 by turning the part off', async ({ page }) => {
  // The last part contains the one before it.
  for (const { name, part, version } of [
    { name: 'Minutes of inactivity', part: 'End session when agent is inactive', version: 2 },
    {
      name: 'Duration of continued limited access',
      part: 'Continue to limited access',
      version: 3,
    },
    { name: 'Duration of full access', part: 'End session access', version: 4 },
  ]) {
    await test.step(name, async () => {
      await expect(toggle(page, part)).toBeChecked()
      await typeAndLeave(field(page, name), '0')
      await expect(field(page, name)).toHaveAccessibleDescription(
        new RegExp(`Enter 1 or more, or turn off ${part}`, 'u'),
      )
      await page.getByRole('button', { name: `Turn off ${part}` }).click()
      await expect(toggle(page, part)).not.toBeChecked()
      await save(page, version)
    })
  }
})

test('neither the mouse wheel nor the arrow keys change a number', async ({ page }) => {
  for (const number of [minutes(page), full(page)]) {
    const value = await number.inputValue()
    await number.click()
    await number.hover()
    await page.mouse.wheel(0, -300)
    await page.mouse.wheel(0, 300)
    await number.press('ArrowUp')
    await number.press('ArrowUp')
    await number.press('ArrowDown')
    await number.press('PageUp')
    await expect(number).toHaveValue(value)
  }
  await expect(saveBar(page)).toBeHidden()
  // The effect of the wheel can be delayed: this later change must be the only one.
  await toggle(page, 'Chat').uncheck()
  await expect(saveBar(page)).toContainText('1 change')
})
