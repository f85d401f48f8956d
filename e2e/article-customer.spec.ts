import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { expectInstant, expectSettings, phases, preview, saveAndExpect } from './settings-page.ts'

const chooseLevel = (page: Page, name: string) => page.getByRole('radio', { name }).check()

async function turnOnAttachmentsAndChat(page: Page): Promise<void> {
  await expectInstant(page, /complete documents, .* and download completed documents\.$/u)
  await page.getByRole('switch', { name: 'Attachments' }).check()
  await page.getByRole('switch', { name: 'Chat' }).check()
}

/** Fails unless both switches are on and the handle shows their effect. */
async function expectAttachmentsAndChat(tab: Page): Promise<void> {
  await expect(tab.getByRole('switch', { name: 'Attachments' })).toBeChecked()
  await expect(tab.getByRole('switch', { name: 'Chat' })).toBeChecked()
  await expectInstant(tab, /add attachments, and message the agent/u)
}

/** Fails unless limited access, for 10 days, is the only access. */
async function expectLimitedAlone(tab: Page): Promise<void> {
  const duration = tab.getByRole('textbox', { name: 'Duration of limited access' })
  await expect(duration).toHaveValue('10')
  await expect(phases(tab)).toHaveText(['Session', /Limited.*10 days/u, 'No access'])
  const rights = 'review incomplete documents and download completed documents'
  await expectInstant(tab, new RegExp(`The customer can ${rights}\\.$`, 'u'))
}

test.beforeEach(async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=defaults' })
  await expectSettings(page)
})

test('End session access off means no access; on, it offers three levels', async ({ page }) => {
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
  await toggle.uncheck()
  await saveAndExpect(page, async (tab) => {
    await expect(tab.getByRole('switch', { name: 'End session access' })).not.toBeChecked()
    await expect(phases(tab)).toHaveText(['Session', 'No access'])
  })
})

test('Full access (unlimited) has no time limit; Attachments and Chat let customers add files and write', async ({
  page,
}) => {
  await chooseLevel(page, 'Full access (unlimited)')
  await expect(phases(page)).toHaveText(['Session', /Full.*with no time limit/u])
  await turnOnAttachmentsAndChat(page)
  await saveAndExpect(page, async (tab) => {
    await expect(tab.getByRole('radio', { name: 'Full access (unlimited)' })).toBeChecked()
    await expect(phases(tab)).toHaveText(['Session', /Full.*with no time limit/u])
    await expectAttachmentsAndChat(tab)
  })
})

test('Full access (time restricted) lasts for the duration entered, with Attachments, Chat and a redirect', async ({
  page,
}) => {
  const url = 'https://survey.example.com/thanks?from=session#top'
  const unit = 'Unit of duration of full access'
  await page.getByRole('textbox', { name: 'Duration of full access' }).fill('36')
  await page.getByRole('combobox', { name: unit }).selectOption('hours')
  await turnOnAttachmentsAndChat(page)
  await page.getByRole('switch', { name: 'Redirect customer' }).check()
  await page.getByRole('textbox', { name: 'Redirect URL' }).fill(url)
  await saveAndExpect(page, async (tab) => {
    const duration = tab.getByRole('textbox', { name: 'Duration of full access' })
    await expect(duration).toHaveValue('36')
    await expect(tab.getByRole('combobox', { name: unit })).toHaveValue('hours')
    await expect(phases(tab)).toHaveText(['Session', /Full.*36 hours/u, 'No access'])
    await expectAttachmentsAndChat(tab)
    await test.step('Redirect customer sends customers to the URL entered', async () => {
      await expect(tab.getByRole('switch', { name: 'Redirect customer' })).toBeChecked()
      await expect(tab.getByRole('textbox', { name: 'Redirect URL' })).toHaveValue(url)
      await expect(preview(tab)).toContainText('Sent to survey.example.com')
    })
  })
})

test('Continue to limited access adds its own duration; Limited access lasts for the duration entered', async ({
  page,
}) => {
  await test.step('limited access follows full access', async () => {
    const name = 'Duration of continued limited access'
    await page.getByRole('switch', { name: 'Continue to limited access' }).check()
    await page.getByRole('textbox', { name }).fill('30')
    await saveAndExpect(page, async (tab) => {
      const toggle = tab.getByRole('switch', { name: 'Continue to limited access' })
      await expect(toggle).toBeChecked()
      await expect(tab.getByRole('textbox', { name })).toHaveValue('30')
      await expect(phases(tab)).toHaveText([
        'Session',
        /Full.*7 days/u,
        /Limited.*30 days/u,
        'No access',
      ])
    })
  })
  await test.step('Limited access lets customers review and download, but not complete', async () => {
    await chooseLevel(page, 'Limited access')
    await page.getByRole('textbox', { name: 'Duration of limited access' }).fill('10')
    await saveAndExpect(page, expectLimitedAlone, 2)
  })
})
