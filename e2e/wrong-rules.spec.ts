import type { Page } from 'playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'
import { fragmentOf, draftItems, viewItems } from './preview-links.ts'
import { setRules } from './rules.ts'
import { expectSettings, minutes, saveBar, saveButton } from './settings-page.ts'

const address = 'system-settings/end-session-behavior'
const alert = (page: Page) => page.getByRole('alert')

test('every place names a wrong rule and the nearest one, and does not offer to try again', async ({
  page,
}) => {
  const shared = fragmentOf(viewItems, draftItems({ chat: 1 }))
  for (const place of ['', '/versions', '/preview', '/flows']) {
    const fragment = place === '/preview' ? ['', shared] : ['']
    for (const each of fragment) {
      await page.goto('nowhere')
      await page.goto(`${address}${place}?mock=seed=artikel${each}`)
      await expect(alert(page)).toContainText('A rule of the mock backend is wrong')
      await expect(alert(page)).toContainText('Did you mean “article”?')
      await expect(alert(page)).not.toContainText('this browser')
      await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
    }
  }
  await expectAccessible(page)
})

test('a rule after & instead of ; is wrong', async ({ page }) => {
  await page.goto(`${address}?mock=seed=article&user=viewer`)
  await expect(alert(page)).toContainText('Write “;user=viewer” instead of “&user=viewer”')
})

test('a wrong rule that is set while the page is open is named by the next failure', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
  await minutes(page).fill('45')
  await setRules(page, 'put:statsu=503')
  await saveButton(page).click()
  await expect(saveBar(page).getByRole('alert')).toContainText('Did you mean “status”?')
  await expect(minutes(page)).toHaveValue('45')
})
