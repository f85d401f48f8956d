import type { Page } from 'playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'
import {
  chat,
  expectSaved,
  expectSettings,
  minutes,
  openOtherTab,
  placeTab,
  save,
  saveBar,
} from './settings-page.ts'
import { tabTo } from './tab-to.ts'
import { expectVersions, type CallApi } from './versions.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Review the changes' })
const reason = (page: Page) => dialog(page).getByRole('textbox', { name: 'Reason (optional)' })
const reviewButton = (page: Page) => saveBar(page).getByRole('button', { name: 'Review' })
const saveReviewed = (page: Page) => dialog(page).getByRole('button', { name: 'Save' })

/** Opens the review of two changes: 30 to 45 minutes, and Chat off. */
async function review(page: Page): Promise<void> {
  await minutes(page).fill('45')
  await chat(page).uncheck()
  await reviewButton(page).click()
  await expect(dialog(page)).toBeVisible()
}

/** Fails unless the API returns these versions as the newest. */
async function expectNewest(callApi: CallApi, versions: object[]): Promise<void> {
  const { text } = await callApi('system-settings/end-session-behavior/versions')
  const stored: unknown = JSON.parse(text)
  expect(stored).toMatchObject({ versions })
}

test('the review shows settings before and after, changes for people, and notes; leaving it saves nothing and keeps the draft and the reason', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await review(page)
  const rows = dialog(page).getByRole('table', { name: 'Settings' }).getByRole('row')
  await expect(rows).toHaveText([
    'SettingSaved nowAfter saving',
    'Minutes of inactivity30 minutes45 minutes',
    'Chatonoff',
  ])
  const people = dialog(page).getByRole('region', { name: 'What changes for people' })
  await expect(people.getByRole('listitem')).toHaveText([
    'Sessions end automatically after 45 minutes without activity of the agent, not after 30 minutes.',
    /customers can no longer message the agent\.$/u,
  ])
  await expect(people).toContainText('Open sessions follow the new inactivity setting, too.')
  const warnings = dialog(page).getByRole('region', { name: 'Check before saving' })
  await expect(warnings).toContainText('Only the session link leads them back')
  await reason(page).fill('Because')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(reviewButton(page)).toBeFocused()
  await expect(minutes(page)).toHaveValue('45')
  await expectVersions(callApi, [1])
  await reviewButton(page).click()
  await expect(reason(page)).toHaveValue('Because')
  await dialog(page).getByRole('button', { name: 'Back to the settings' }).click()
  await expect(dialog(page)).toBeHidden()

  await test.step('the reason is kept with the draft, also over other places and a reload', async () => {
    await placeTab(page, 'Flows').click()
    await placeTab(page, 'Settings').click()
    await reviewButton(page).click()
    await expect(reason(page)).toHaveValue('Because')
    await page.reload()
    await reviewButton(page).click()
    await expect(reason(page)).toHaveValue('Because')
    await page.keyboard.press('Escape')
  })
  await save(page, 2)
  await expectNewest(callApi, [{ version: 2, reason: 'Because' }, { version: 1 }])

  await test.step('an invalid draft opens no review, and the first error gets the focus', async () => {
    await minutes(page).fill('5abc')
    await reviewButton(page).click()
    await expect(minutes(page)).toBeFocused()
    await expect(saveBar(page)).toContainText('1 setting needs attention')
    await expect(dialog(page)).toBeHidden()
  })
})

test('a reason of up to 500 characters is saved with one version, by button and by keyboard', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await settingsPage({ mock: 'seed=article' })

  await test.step('500 characters are saved; 501 are refused with an error', async () => {
    await review(page)
    await reason(page).fill('x'.repeat(501))
    await expect(reason(page)).toHaveAccessibleDescription(/Shorten the reason by 1 character\./u)
    await saveReviewed(page).click()
    await expect(reason(page)).toBeFocused()
    await expectVersions(callApi, [1])
    await expectAccessible(page)
    await reason(page).fill('x'.repeat(500))
    await expect(dialog(page)).toContainText('500 of 500 characters')
    await saveReviewed(page).click()
    await expectSaved(page, 2)
  })

  await test.step('the next review starts with an empty reason and saves its own', async () => {
    await chat(page).check()
    await reviewButton(page).click()
    await expect(reason(page)).toHaveValue('')
    await reason(page).fill(' Legal asked for 14 days ')
    await saveReviewed(page).click()
    await expectSaved(page, 3)
    await expect(dialog(page)).toBeHidden()
    const newest = { version: 3, reason: 'Legal asked for 14 days', origin: 'edited' }
    await expectNewest(callApi, [newest, { version: 2 }, { version: 1 }])
  })

  for (const [keys, typed, version] of [
    ['Control+s', '50', 4],
    ['Meta+s', '55', 5],
  ] as const) {
    await test.step(`${keys} in the review saves with the reason, once`, async () => {
      await minutes(page).fill(typed)
      await reviewButton(page).click()
      await reason(page).fill(`By ${keys}`)
      await page.keyboard.press(keys)
      await expectSaved(page, version)
      const before = Array.from({ length: version - 1 }, (_, index) => version - 1 - index)
      await expectVersions(callApi, [version, ...before])
      await expectNewest(callApi, [
        { version, reason: `By ${keys}` },
        ...before.map((each) => ({ version: each })),
      ])
    })
  }
})

test('a failed save shows its reason in the review, keeps the draft and the reason, and can be retried', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await settingsPage({ mock: 'seed=article; put:status=422*1; put:status=507*1' })

  await test.step('a value that the server refuses is reported in the review, and at the field afterwards', async () => {
    await review(page)
    await saveReviewed(page).click()
    await expect(dialog(page).getByRole('alert')).toContainText('The server refused a value.')
    await page.keyboard.press('Escape')
    const url = page.getByRole('textbox', { name: 'Redirect URL' })
    await expect(url).toBeFocused()
    await url.fill('https://www.example.com/other')
  })

  await test.step('full storage is reported in the review, which keeps the reason', async () => {
    await reviewButton(page).click()
    await reason(page).fill('Kept')
    await saveReviewed(page).click()
    await expect(dialog(page).getByRole('alert')).toContainText('no room left')
    await expect(reason(page)).toHaveValue('Kept')
    await expectAccessible(page)
    await saveReviewed(page).click()
    await expectSaved(page, 2)
    await expectNewest(callApi, [{ version: 2, reason: 'Kept' }, { version: 1 }])
  })

  await test.step('after a concurrent save, the comparison replaces the review', async () => {
    const other = await openOtherTab(page)
    await other.getByRole('switch', { name: 'Attachments' }).click()
    await save(other, 3)
    await minutes(page).fill('50')
    await reviewButton(page).click()
    await saveReviewed(page).click()
    await expect(dialog(page)).toBeHidden()
    await expect(
      page.getByRole('heading', { name: 'Version 3 was saved while you were editing' }),
    ).toBeVisible()
  })
})

test('keyboard only: the review keeps the focus inside; nothing overflows on a narrow screen with large text', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await minutes(page).fill('45')
  await tabTo(page, reviewButton(page))
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('heading', { name: 'Review the changes' })).toBeFocused()
  await tabTo(page, reason(page))
  await page.keyboard.type('Typed')
  await page.keyboard.press('Tab')
  await expect(dialog(page).getByRole('button', { name: 'Discard' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(dialog(page).getByRole('button', { name: 'Back to the settings' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(saveReviewed(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expectSaved(page, 2)
  const isInBar = () => saveBar(page).evaluate((bar) => bar.contains(document.activeElement))
  await expect.poll(isInBar).toBe(true)

  await page.setViewportSize({ width: 390, height: 844 })
  await page.addStyleTag({ content: 'html { font-size: 200% }' })
  await page
    .getByRole('textbox', { name: 'Redirect URL' })
    .fill(`https://www.example.com/${'long-'.repeat(20)}`)
  await minutes(page).fill('50')
  await chat(page).uncheck()
  await reviewButton(page).click()
  await expect(dialog(page)).toBeVisible()
  const excess = () => dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth)
  await expect.poll(excess).toBeLessThanOrEqual(0)
  await saveReviewed(page).click()
  await expectSaved(page, 3)
})

test.describe('without service workers', () => {
  // A test cannot intercept requests that a service worker answers.
  test.use({ serviceWorkers: 'block' })

  test('a review that fails to load is reported, keeps the draft, and can be loaded again', async ({
    page,
    settingsPage,
  }) => {
    await settingsPage({ mock: 'seed=article' })
    await expectSettings(page)
    const parts = '**/assets/Review-*'
    await page.route(parts, (route) => route.abort())
    await minutes(page).fill('45')
    await reviewButton(page).click()
    const alert = page.getByRole('alert').filter({ hasText: 'The review could not be loaded' })
    await expect(alert).toBeVisible()
    await expect(minutes(page)).toHaveValue('45')
    await expectAccessible(page)
    await page.unroute(parts)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(dialog(page)).toBeVisible()
  })
})
