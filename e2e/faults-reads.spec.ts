import type { Page } from 'playwright/test'
import { expect, expectAccessible } from './fixtures.ts'
import { expectSettings } from './settings-page.ts'
import { advanceClock } from './advance-clock.ts'
import { setRules, test } from './rules.ts'

const failure = (page: Page) => page.getByRole('alert')
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const keepsTrying = (page: Page) => page.getByText('This page keeps trying automatically.')

/** Opens the settings page under rules that apply from the start until others are set. */
async function openUnder(page: Page, settingsPage: () => Promise<void>, rules: string) {
  await page.addInitScript((text) => {
    if (sessionStorage.getItem('mock') === null) sessionStorage.setItem('mock', text)
  }, rules)
  await settingsPage()
}

test.beforeEach(({ page }) => page.clock.install())

for (const rules of ['get:status=503*2', 'get:cut=before*1', 'get:cut=after*2']) {
  test(`under ${rules}, the settings load without a click`, async ({ page, settingsPage }) => {
    await settingsPage({ mock: rules })
    await advanceClock(page, page.getByRole('heading', { name: 'Agent', exact: true }))
    await expectSettings(page)
    await expect(failure(page)).toBeHidden()
  })
}

test('after three failures, the page stops retrying and offers Try again', async ({
  page,
  settingsPage,
}) => {
  await openUnder(page, settingsPage, 'get:status=503')
  await expect(keepsTrying(page)).toBeVisible()
  await advanceClock(page, button(page, 'Try again'))
  await expect(keepsTrying(page)).toBeHidden()
  await expect(failure(page)).toContainText('not available at the moment. Try again.')
  await expectAccessible(page)
  await setRules(page, '')
  await page.clock.runFor(60_000)
  await button(page, 'Try again').click()
  await expectSettings(page)
})

test('the page waits as long as the server asks', async ({ page, settingsPage }) => {
  await openUnder(page, settingsPage, 'get:status=503; retry-after=20')
  await expect(failure(page)).toContainText('It asks to wait 20 seconds.')
  await expect(
    button(page, /^Try again in 1?\d seconds$|^Try again in 20 seconds$/u),
  ).toBeDisabled()
  await expectAccessible(page)
  await setRules(page, '')
  await page.clock.runFor(10_000)
  await expect(failure(page)).toBeVisible()
  await page.clock.runFor(15_000)
  await expectSettings(page)
})

test('if the server asks for a long wait, the page retries only on a click', async ({
  page,
  settingsPage,
}) => {
  await openUnder(page, settingsPage, 'get:status=429; retry-after=600')
  await expect(button(page, 'Try again in 10 minutes')).toBeDisabled()
  await expect(keepsTrying(page)).toBeHidden()
  await setRules(page, '')
  await page.clock.fastForward('10:00')
  await button(page, 'Try again').click()
  await expectSettings(page)
})

test('settings from a newer server are read-only, with an explanation', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article; body=newer' })
  await expectSettings(page)
  const reason = 'This page is older than the server'
  await expect(page.getByRole('note').filter({ hasText: reason })).toBeVisible()
  const minutes = page.getByRole('textbox', { name: 'Minutes of inactivity' })
  await expect(minutes).not.toBeEditable()
  await expect(minutes).toHaveAccessibleDescription(new RegExp(reason, 'u'))
  await expect(page.getByRole('switch', { name: 'Chat' })).toBeChecked()
  await expectAccessible(page)
})
