import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { expectSettings, preview, save, saveBar } from './settings-page.ts'

const field = (page: Page, name: string) => page.getByRole('textbox', { name })
const toggle = (page: Page, name: string) => page.getByRole('switch', { name })
const level = (page: Page, name: string) => page.getByRole('radio', { name })
const warning = (page: Page, says: string) =>
  preview(page).getByRole('note').filter({ hasText: says })

/** Changes that cause a warning with a quick fix, and the effect of that fix. No warning remains. */
const fixable = [
  {
    about: 'redirect and access at the same time',
    says: 'Only the session link leads them back',
    act: async (page: Page) => {
      await toggle(page, 'Redirect customer').check()
      await field(page, 'Redirect URL').fill('https://www.example.com')
    },
    quickFix: 'Turn off Redirect customer',
    expectDone: (page: Page) => expect(toggle(page, 'Redirect customer')).not.toBeChecked(),
  },
  {
    about: 'neither access nor a redirect',
    says: 'without access and without a page to go to',
    act: (page: Page) => toggle(page, 'End session access').uncheck(),
    quickFix: 'Turn on End session access',
    expectDone: (page: Page) => expect(toggle(page, 'End session access')).toBeChecked(),
  },
  {
    about: 'Chat with nobody in the room',
    says: 'nobody is in the room',
    act: (page: Page) => toggle(page, 'Chat').check(),
    quickFix: 'Let the agent stay in room',
    expectDone: (page: Page) => expect(level(page, 'Stay in room')).toBeChecked(),
  },
  {
    about: 'downloads that end with full access',
    says: 'can no longer download completed documents',
    begin: (page: Page) => level(page, 'Limited access').check(),
    act: (page: Page) => level(page, 'Full access (time restricted)').check(),
    quickFix: 'Turn on Continue to limited access',
    expectDone: (page: Page) => expect(toggle(page, 'Continue to limited access')).toBeChecked(),
  },
]

test('one click fixes a warning with a quick fix', async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=defaults' })
  await expectSettings(page)
  for (const { about, says, begin, act, quickFix, expectDone } of fixable) {
    await test.step(about, async () => {
      await begin?.(page)
      await expect(preview(page)).toBeVisible()
      await expect(warning(page, says)).toBeHidden()
      await act(page)
      await expect(warning(page, says)).toBeVisible()
      await preview(page).getByRole('button', { name: quickFix }).click()
      await expectDone(page)
      await expect(warning(page, says)).toBeHidden()
    })
  }
})

test('warnings without a quick fix follow the values and never block a save', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)

  await test.step('inactivity under 15 minutes, and over 24 hours', async () => {
    const short = warning(page, 'Under 15 minutes')
    const long = warning(page, 'longer than 24 hours')
    for (const [minutes, shorts, longs] of [
      ['15', 0, 0],
      ['14', 1, 0],
      ['1440', 0, 0],
      ['1441', 0, 1],
    ] as const) {
      await field(page, 'Minutes of inactivity').fill(minutes)
      await expect(preview(page)).toContainText(
        `after ${Number(minutes).toLocaleString('en')} minutes`,
      )
      await expect(short).toHaveCount(shorts)
      await expect(long).toHaveCount(longs)
    }
  })

  await test.step('more than 180 days of access in total, or no end', async () => {
    const long = warning(page, 'more than 180 days')
    await field(page, 'Duration of full access').fill('166')
    await expect(preview(page)).toContainText('166 days')
    await expect(long).toBeHidden()
    await field(page, 'Duration of full access').fill('167')
    await expect(long).toBeVisible()
    await level(page, 'Full access (unlimited)').check()
    await expect(warning(page, 'personal documents with no time limit')).toBeVisible()
    await expect(long).toBeHidden()
  })

  await test.step('a redirect in mixed scripts, and one with a placeholder', async () => {
    await field(page, 'Redirect URL').fill('https://exаmple.com')
    await expect(warning(page, 'letters of different scripts')).toBeVisible()
    await field(page, 'Redirect URL').fill('https://example.com/{sessionId}')
    await expect(warning(page, 'placeholder in the address is not filled in')).toBeVisible()
    await expect(warning(page, 'letters of different scripts')).toBeHidden()
  })

  await test.step('a warning does not block a save', async () => {
    await saveBar(page).getByRole('button', { name: 'Discard' }).click()
    await expect(field(page, 'Minutes of inactivity')).toHaveValue('30')
    await field(page, 'Minutes of inactivity').fill('5')
    await expect(warning(page, 'Under 15 minutes')).toBeVisible()
    await save(page, 2)
  })
})
