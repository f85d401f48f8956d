import type { Page } from 'playwright/test'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { expectInstant, expectSettings, phases, preview, strip } from './settings-page.ts'

const field = (page: Page, name: string) => page.getByRole('textbox', { name })
const toggle = (page: Page, name: string) => page.getByRole('switch', { name })
const level = (page: Page, name: string) => page.getByRole('radio', { name })

const reading = 'review incomplete documents and download completed documents'

test.beforeEach(async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
})

/** A field, a valid value, the message while it is invalid, and the texts that stay and disappear. */
const invalidFields = [
  {
    name: 'Minutes of inactivity',
    valid: '30',
    says: 'We can’t say when the session ends automatically until',
    stays: ['Stays in the room', 'Sent to www.example.com', '7 days'],
    goes: 'Ends after',
  },
  {
    name: 'Duration of full access',
    valid: '7',
    says: 'We can’t say what customers can do until',
    stays: ['Ends after 30 minutes', 'Sent to www.example.com'],
    goes: 'Opens the room',
  },
  {
    name: 'Duration of continued limited access',
    valid: '14',
    says: '7 daysUnknown',
    stays: ['Ends after 30 minutes', '7 days', 'Sent to www.example.com'],
    goes: 'Limited ends',
  },
  {
    name: 'Redirect URL',
    valid: 'https://www.example.com/goodbye',
    says: 'We can’t say where customers are sent until',
    stays: ['Ends after 30 minutes', '7 days', '14 days'],
    goes: 'Sent to',
  },
]

async function expectUnknown(
  page: Page,
  { name, valid, says, stays, goes }: (typeof invalidFields)[number],
): Promise<void> {
  await expect(preview(page)).toContainText(goes)
  await field(page, name).fill('x')
  await field(page, name).blur()
  await expect(preview(page)).toContainText(says)
  await expect(preview(page)).not.toContainText(goes)
  for (const rest of stays) await expect(preview(page)).toContainText(rest)
  for (const other of invalidFields.filter((one) => one.name !== name)) {
    await expect(preview(page)).not.toContainText(other.says)
  }
  await field(page, name).fill(valid)
  await expect(preview(page)).not.toContainText(says)
}

test('it follows typing, and an invalid value makes only dependent sentences unknown', async ({
  page,
}) => {
  await test.step('it follows every keystroke', async () => {
    const minutes = field(page, 'Minutes of inactivity')
    await minutes.fill('')
    for (const [key, says] of [
      ['1', 'after 1 minute without'],
      ['2', 'after 12 minutes without'],
      ['0', 'after 120 minutes without'],
      ['x', 'until Minutes of inactivity is valid'],
      ['Backspace', 'after 120 minutes without'],
    ] as const) {
      await minutes.press(key)
      await expect(preview(page)).toContainText(says)
    }
    await minutes.fill('30')
    await expect(preview(page)).toContainText('after 30 minutes without')
  })
  for (const one of invalidFields) {
    await test.step(`an invalid ${one.name}`, () => expectUnknown(page, one))
  }
})

test('each access level has its phases, and the instant of the handle its words', async ({
  page,
}) => {
  await test.step('full, then limited, then no access', async () => {
    await expect(phases(page)).toHaveText([
      'Session',
      /Full.*7 days/u,
      /Limited.*14 days/u,
      'No access',
    ])
    await expect(preview(page)).toContainText('Opens the room, with full access')
    await page.getByRole('button', { name: /^Full ends/u }).click()
    await expectInstant(page, new RegExp(`^Limited access, .* can ${reading}`, 'u'))
    await expect(preview(page)).toContainText('Opens the room, with limited access')
  })

  await test.step('limited access has its own duration', async () => {
    await level(page, 'Limited access').check()
    await field(page, 'Duration of limited access').fill('90')
    await page
      .getByRole('combobox', { name: 'Unit of duration of limited access' })
      .selectOption('minutes')
    await expect(phases(page)).toHaveText(['Session', /Limited.*90 minutes/u, 'No access'])
  })

  await test.step('unlimited access has no end', async () => {
    await level(page, 'Full access (unlimited)').check()
    await expect(phases(page)).toHaveText(['Session', /Full.*with no time limit/u])
  })

  await test.step('without access, the customer reads that the session has ended', async () => {
    await toggle(page, 'End session access').uncheck()
    await toggle(page, 'Redirect customer').uncheck()
    await expect(phases(page)).toHaveText(['Session', 'No access'])
    await expect(preview(page)).toContainText('Sees “This session has ended”')
  })
})

/** The number of pixels that the panel hides, because it is higher than its box. */
const hiddenPixels = (page: Page) =>
  preview(page).evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)

for (const [width, height, hasPhone] of [
  [1440, 900, true],
  [1280, 720, false],
  [1024, 768, false],
] as const) {
  test(`${width} × ${height}: the panel is in view with a changed draft, and never scrolls`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const phone = page.getByRole('img', { name: /^What the customer sees/u })
    await expect(preview(page).getByRole('slider')).toBeInViewport({ ratio: 1 })
    await (hasPhone ? expect(phone).toBeInViewport({ ratio: 1 }) : expect(phone).toHaveCount(0))
    await field(page, 'Duration of full access').fill('2')
    await toggle(page, 'Redirect customer').uncheck()
    await expect(preview(page)).toContainText('changes affect people')
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await expect(preview(page)).toBeInViewport({ ratio: 1 })
    expect(await hiddenPixels(page)).toBe(0)
  })
}

test('after the end, the phone shows a customer who was sent away what the session link opens', async ({
  page,
}) => {
  const byLink = 'What the customer sees with the session link'
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('button', { name: /^Full ends/u }).click()
  await expect(page.getByRole('img', { name: `${byLink}: the room.` })).toBeInViewport({ ratio: 1 })
  await page.getByRole('button', { name: /^Limited ends/u }).click()
  await expect(page.getByRole('img', { name: `${byLink}: Sees “` })).toBeVisible()
  await page.getByRole('button', { name: /^End/u }).click()
  await expect(page.getByRole('img', { name: 'What the customer sees: Sent to' })).toBeVisible()
})

test('Open preview and Copy link lead to the draft at the instant of the handle', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await field(page, 'Minutes of inactivity').fill('77')
  await page.getByRole('button', { name: /^Limited ends/u }).click()
  await preview(page).getByRole('button', { name: 'Share' }).click()
  await page.getByRole('menuitem', { name: /^Copy link/u }).click()
  await expect(page.getByText('Link copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('link', { name: 'Open preview' }).click()
  await expect(page).toHaveURL(link)
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /limited access ends/u)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('a strip with the timeline stays in view and opens a sheet with the panel', async ({
    page,
  }) => {
    await expect(strip(page)).toHaveAccessibleName(/Full access: 7 days\. Limited access: 14 days/u)
    await expect(preview(page)).toHaveCount(0)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await expect(strip(page)).toBeInViewport({ ratio: 1 })
    await strip(page).click()
    const sheet = page.getByRole('dialog', { name: 'What will happen' })
    await sheet.getByRole('button', { name: /^Full ends/u }).click()
    await expect(sheet).toContainText('Opens the room, with limited access')
    await expect(sheet).toContainText('Customers have full access for 7 days')
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
    await expect(strip(page)).toBeFocused()
  })
})
