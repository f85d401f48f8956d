import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { expectSettings, phases, preview, saveAndFindAgain } from './on-the-page.ts'

const chooseLevel = (page: Page, name: string) => page.getByRole('radio', { name }).check()

test.beforeEach(async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=defaults' })
  await expectSettings(page)
})

test('with End session access off, customers have no access', async ({ page }) => {
  await page.getByRole('switch', { name: 'End session access' }).uncheck()
  await saveAndFindAgain(page, async (place) => {
    await expect(place.getByRole('switch', { name: 'End session access' })).not.toBeChecked()
    await expect(phases(place)).toHaveText([/^No access/u])
  })
})

test('with End session access turned on again, there are three levels to select from', async ({
  page,
}) => {
  const toggle = page.getByRole('switch', { name: 'End session access' })
  const levels = page.getByRole('radiogroup', { name: 'Access level' }).getByRole('radio')
  await toggle.uncheck()
  await expect(levels).toHaveCount(0)
  await toggle.check()
  await expect(levels).toHaveCount(3)
  for (const name of [
    'Full access (unlimited)',
    'Full access (time restricted)',
    'Limited access',
  ]) {
    await expect(page.getByRole('radio', { name })).toBeVisible()
  }
})

test('Full access (unlimited) lets customers complete documents without end', async ({ page }) => {
  await chooseLevel(page, 'Full access (unlimited)')
  await saveAndFindAgain(page, async (place) => {
    await expect(place.getByRole('radio', { name: 'Full access (unlimited)' })).toBeChecked()
    await expect(phases(place)).toHaveText([/Full access.*without end.*Can complete documents/u])
  })
})

test('Full access (time restricted) lasts as long as entered and then ends', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Duration of full access' }).fill('36')
  await page
    .getByRole('combobox', { name: 'Unit of duration of full access' })
    .selectOption('hours')
  await saveAndFindAgain(page, async (place) => {
    const duration = place.getByRole('textbox', { name: 'Duration of full access' })
    await expect(duration).toHaveValue('36')
    await expect(
      place.getByRole('combobox', { name: 'Unit of duration of full access' }),
    ).toHaveValue('hours')
    await expect(phases(place)).toHaveText([
      /Full access.*36 hours.*Can complete documents/u,
      /No access/u,
    ])
  })
})

test('Limited access lets customers review and download for the time entered, not complete', async ({
  page,
}) => {
  await chooseLevel(page, 'Limited access')
  await page.getByRole('textbox', { name: 'Duration of limited access' }).fill('10')
  await saveAndFindAgain(page, async (place) => {
    const duration = place.getByRole('textbox', { name: 'Duration of limited access' })
    await expect(duration).toHaveValue('10')
    await expect(phases(place)).toHaveText([
      /10 days.*Can review incomplete documents and download completed documents.*Cannot complete/u,
      /No access/u,
    ])
  })
})

for (const level of ['Full access (unlimited)', 'Full access (time restricted)']) {
  test(`${level} with Attachments and Chat lets customers add and write`, async ({ page }) => {
    await chooseLevel(page, level)
    await expect(phases(page).first()).toHaveText(/Cannot add attachments or message the agent/u)
    await page.getByRole('switch', { name: 'Attachments' }).check()
    await page.getByRole('switch', { name: 'Chat' }).check()
    await saveAndFindAgain(page, async (place) => {
      await expect(place.getByRole('switch', { name: 'Attachments' })).toBeChecked()
      await expect(place.getByRole('switch', { name: 'Chat' })).toBeChecked()
      await expect(phases(place).first()).toHaveText(/add attachments, and message the agent/u)
    })
  })
}

test('Continue to limited access adds its own time after full access', async ({ page }) => {
  const name = 'Duration of continued limited access'
  await page.getByRole('switch', { name: 'Continue to limited access' }).check()
  await page.getByRole('textbox', { name }).fill('30')
  await saveAndFindAgain(page, async (place) => {
    const toggle = place.getByRole('switch', { name: 'Continue to limited access' })
    await expect(toggle).toBeChecked()
    await expect(place.getByRole('textbox', { name })).toHaveValue('30')
    await expect(phases(place)).toHaveText([
      /Full access.*7 days/u,
      /Limited access.*30 days/u,
      /No access/u,
    ])
  })
})

test('Redirect customer sends customers to the URL entered', async ({ page }) => {
  await page.getByRole('switch', { name: 'Redirect customer' }).check()
  const url = 'https://survey.example.com/thanks?from=session#top'
  await page.getByRole('textbox', { name: 'Redirect URL' }).fill(url)
  await saveAndFindAgain(page, async (place) => {
    await expect(place.getByRole('switch', { name: 'Redirect customer' })).toBeChecked()
    await expect(place.getByRole('textbox', { name: 'Redirect URL' })).toHaveValue(url)
    await expect(preview(place)).toContainText('is sent to survey.example.com')
  })
})
