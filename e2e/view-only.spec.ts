import type { Page } from 'playwright/test'
import { restoredNotice, expectDraftRestored, reloadWith, typeMinutes } from './drafts.ts'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { chat, expectSaved, expectSettings, minutes, saveBar, saveButton } from './settings-page.ts'
import { expectVersions } from './versions.ts'

const reason = 'You may view these settings but not change them.'

/** Sets new rules for the mock backend without reloading the page. */
const setMockRules = (page: Page, mock: string) =>
  page.evaluate((rules) => sessionStorage.setItem('mock', rules), mock)

/** Fails unless every control of the form explains why it cannot be changed. */
async function expectReasons(page: Page): Promise<void> {
  for (const name of ['Agent', 'Customer']) {
    const section = page.getByRole('region', { name, exact: true })
    for (const role of ['switch', 'radio', 'textbox'] as const) {
      const controls = await section.getByRole(role).all()
      expect(controls).not.toHaveLength(0)
      for (const control of controls) {
        await expect(control).toHaveAccessibleDescription(/not change them/u)
      }
    }
  }
  const unit = page.getByRole('combobox', { name: 'Unit of duration of full access' })
  await expect(unit).toHaveAccessibleDescription(/not change them/u)
}

test('a view-only user sees every setting, reaches every field, and changes nothing', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article;user=viewer' })
  await expectSettings(page)
  await expect(page.getByText(reason)).toBeVisible()
  await test.step('sees every setting with the reason why it cannot be changed', () =>
    expectReasons(page))

  await test.step('changes nothing by clicking and typing', async () => {
    await expect(minutes(page)).not.toBeEditable()
    await chat(page).click({ force: true })
    await page.getByRole('radio', { name: 'Stay in room' }).click({ force: true })
    await minutes(page).focus()
    await page.keyboard.type('9')
    await expect(chat(page)).toBeChecked()
    await expect(minutes(page)).toHaveValue('30')
    await expect(saveBar(page)).toBeHidden()
  })

  await test.step('reaches every field by keyboard', async () => {
    await page.getByRole('radio', { checked: true }).first().focus()
    await page.keyboard.press('Tab')
    await expect(
      page.getByRole('switch', { name: 'End session when agent is inactive' }),
    ).toBeFocused()
    await page.keyboard.press('Space')
    await expect(minutes(page)).toBeVisible()
  })

  await test.step('can export, but neither import nor reset', async () => {
    await page.getByRole('button', { name: 'More', exact: true }).click()
    const menu = page.getByRole('menu', { name: 'More' })
    await expect(menu.getByRole('menuitem')).toHaveText(['Export'])
    await expect(menu.getByRole('menuitemcheckbox')).toHaveCount(1)
    await page.keyboard.press('Escape')
  })

  await test.step('sees the preview', () =>
    expect(page.getByRole('region', { name: 'What will happen' })).toBeVisible())

  for (const colorScheme of ['light', 'dark'] as const) {
    await test.step(`axe finds no violations, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme })
      await expectNoAxeViolations(page)
    })
  }
  // By now, a change would be visible.
  await expect(chat(page)).toBeChecked()
  await expect(minutes(page)).toHaveValue('30')
  await expect(saveBar(page)).toBeHidden()
})

test.describe('during an edit', () => {
  test.beforeEach(async ({ page, settingsPage }) => {
    await settingsPage({ mock: 'seed=article' })
    await expectSettings(page)
    await typeMinutes(page, '45')
  })

  test('losing the permission keeps the draft, and regaining it allows saving', async ({
    page,
    callApi,
  }) => {
    await setMockRules(page, 'user=viewer')
    await saveButton(page).click()
    await expect(page.getByText(reason).first()).toBeVisible()
    await expect(minutes(page)).toHaveValue('45')
    await expect(minutes(page)).not.toBeEditable()
    await expectVersions(callApi, [1])
    await setMockRules(page, 'user=Dana Levi')
    await saveBar(page).getByRole('button', { name: 'Try again' }).click()
    await expectSaved(page, 2)
    await expect(minutes(page)).toBeEditable()
    await expect(page.getByText(reason)).toBeHidden()
  })

  test('losing the sign-in keeps the draft: after signing in, Try again and a reload both work', async ({
    page,
  }) => {
    await setMockRules(page, 'user=none')
    await saveButton(page).click()
    await expect(saveBar(page)).toContainText('You are no longer signed in.')
    await expect(minutes(page)).toHaveValue('45')
    await setMockRules(page, 'user=Dana Levi')
    await saveBar(page).getByRole('button', { name: 'Try again' }).click()
    await expectSaved(page, 2)
    await typeMinutes(page, '50')
    await setMockRules(page, 'user=none')
    await page.reload()
    await expect(page.getByText('You are not signed in.')).toBeVisible()
    await expect(restoredNotice(page)).toBeHidden()
    await reloadWith(page, 'user=Dana Levi')
    await expectDraftRestored(page, '50')
  })
})
