import type { Page } from 'playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'
import { expectSettings, minutes, note, save, saveBar } from './settings-page.ts'

const field = (page: Page, name: string) => page.getByRole('textbox', { name })
const toggle = (page: Page, name: string) => page.getByRole('switch', { name })
const level = (page: Page, name: string) => page.getByRole('radio', { name })
const intended = (page: Page, text: string) =>
  note(page, text).getByRole('button', { name: 'This is intended' })

/** Changes that cause a note with a quick fix, and the effect of that fix. No note remains. */
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

test('one click settles a note with a quick fix, and one undoes that', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=defaults' })
  await expectSettings(page)
  for (const { about, says, begin, act, quickFix, expectDone } of fixable) {
    await test.step(about, async () => {
      await begin?.(page)
      await expect(note(page, says)).toBeHidden()
      await act(page)
      const fix = note(page, says).getByRole('button', { name: quickFix })
      await fix.click()
      await expectDone(page)
      await expect(note(page, says)).toBeHidden()
      const undo = page.getByRole('status').filter({ hasText: quickFix }).getByRole('button')
      await expect(undo).toBeFocused()
      await undo.click()
      await fix.click()
      await expectDone(page)
    })
  }
})

test('notes without a quick fix follow the values and never block a save', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)

  await test.step('inactivity under 15 minutes, and over 24 hours', async () => {
    for (const [typed, shorts, longs] of [
      ['15', 0, 0],
      ['14', 1, 0],
      ['1440', 0, 0],
      ['1441', 0, 1],
    ] as const) {
      await minutes(page).fill(typed)
      await expect(note(page, 'Under 15 minutes')).toHaveCount(shorts)
      await expect(note(page, 'longer than 24 hours')).toHaveCount(longs)
    }
  })

  await test.step('more than 180 days of access in total, or no end', async () => {
    const long = note(page, 'more than 180 days')
    await field(page, 'Duration of full access').fill('167')
    await expect(long).toBeVisible()
    await field(page, 'Duration of full access').fill('166')
    await expect(long).toBeHidden()
    await field(page, 'Duration of full access').fill('167')
    await level(page, 'Full access (unlimited)').check()
    await expect(note(page, 'personal documents with no time limit')).toBeVisible()
    await expect(long).toBeHidden()
  })

  await test.step('a redirect in mixed scripts, and one with a placeholder', async () => {
    await field(page, 'Redirect URL').fill('https://exаmple.com')
    await expect(note(page, 'letters of different scripts')).toBeVisible()
    await field(page, 'Redirect URL').fill('https://example.com/{sessionId}')
    await expect(note(page, 'placeholder in the address is not filled in')).toBeVisible()
    await expect(note(page, 'letters of different scripts')).toBeHidden()
  })

  await test.step('a note does not block a save', async () => {
    await saveBar(page).getByRole('button', { name: 'Discard' }).click()
    await expect(minutes(page)).toHaveValue('30')
    await minutes(page).fill('5')
    await expect(note(page, 'Under 15 minutes')).toBeVisible()
    await save(page, 2)
  })
})

test('a note marked as intended stays hidden over a reload and a save, until its setting changes', async ({
  page,
  settingsPage,
}) => {
  const says = 'Under 15 minutes'
  await settingsPage({ mock: 'seed=article' })
  await minutes(page).fill('5')
  await intended(page, says).click()
  await expect(note(page, says)).toBeHidden()
  await test.step('Undo shows it again', async () => {
    const hidden = page.getByRole('status').filter({ hasText: 'This note stays hidden' })
    await expect(hidden.getByRole('button', { name: 'Undo' })).toBeFocused()
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(note(page, says)).toBeVisible()
    await intended(page, says).click()
  })
  await page.reload()
  await expectSettings(page)
  await expect(minutes(page)).toHaveValue('5')
  await expect(note(page, says)).toBeHidden()
  await save(page, 2)
  await page.reload()
  await expectSettings(page)
  await expect(minutes(page)).toHaveValue('5')
  await expect(note(page, says)).toBeHidden()
  await minutes(page).fill('6')
  await expect(note(page, says)).toBeVisible()
})
