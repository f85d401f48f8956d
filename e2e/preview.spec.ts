import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { expectSettings, phases, preview } from './settings-page.ts'

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
    stays: ['the agent stays in the room', 'is sent to www.example.com', '7 days (168 hours)'],
    goes: 'A session ends automatically after',
  },
  {
    name: 'Duration of full access',
    valid: '7',
    says: 'We can’t say what customers can do until',
    stays: ['after 30 minutes', 'is sent to www.example.com'],
    goes: 'Can complete documents',
  },
  {
    name: 'Duration of continued limited access',
    valid: '14',
    says: 'We can’t say what follows full access until',
    stays: ['after 30 minutes', '7 days (168 hours)', 'is sent to www.example.com'],
    goes: 'Can review incomplete documents and download',
  },
  {
    name: 'Redirect URL',
    valid: 'https://www.example.com/goodbye',
    says: 'We can’t say where customers are sent until',
    stays: ['after 30 minutes', '7 days (168 hours)', '14 days (336 hours)'],
    goes: 'is sent to',
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

test('each access level has its phases, with their durations and permissions', async ({ page }) => {
  await test.step('full, then limited, then no access', () =>
    expect(phases(page)).toHaveText([
      /Full access.*7 days \(168 hours\).*Can complete documents.*add attachments, and message/u,
      new RegExp(`Limited access.*14 days \\(336 hours\\).*Can ${reading}.*Cannot complete`, 'u'),
      /No access.*from then on.*Can no longer do anything/u,
    ]))

  await test.step('without continued access, no access follows full access', async () => {
    await toggle(page, 'Continue to limited access').uncheck()
    await toggle(page, 'Chat').uncheck()
    await expect(phases(page)).toHaveText([
      /Full access.*7 days.*and add attachments.*Cannot message the agent/u,
      /No access/u,
    ])
  })

  await test.step('limited access is read-only and has its own duration', async () => {
    await level(page, 'Limited access').check()
    await field(page, 'Duration of limited access').fill('90')
    await page
      .getByRole('combobox', { name: 'Unit of duration of limited access' })
      .selectOption('minutes')
    await expect(phases(page)).toHaveText([
      new RegExp(`Limited access.*90 minutes \\(1 hour 30 minutes\\).*Can ${reading}`, 'u'),
      /No access/u,
    ])
  })

  await test.step('unlimited access has no end', async () => {
    await level(page, 'Full access (unlimited)').check()
    await expect(phases(page)).toHaveText([/Full access.*with no time limit/u])
    await expect(preview(page)).toContainText('The session link opens the room at any time.')
  })

  await test.step('without access, the customer reads that the session has ended', async () => {
    await toggle(page, 'End session access').uncheck()
    await toggle(page, 'Redirect customer').uncheck()
    await expect(phases(page)).toHaveText([/No access.*after the session ends/u])
    await expect(preview(page)).toContainText('sees “This session has ended”')
  })
})
