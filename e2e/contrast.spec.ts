import type { Page } from 'playwright/test'
import { contrastsOf } from './contrast.ts'
import { expect, test } from './fixtures.ts'
import { chat, expectSettings, preview, saveBar } from './settings-page.ts'

const settings = 'system-settings/end-session-behavior'
const schemes = ['light', 'dark'] as const

/** Fails if a control does not stand out from its surroundings (WCAG 1.4.11). */
async function expectContrast(page: Page, kinds: readonly Kind[]): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme })
    for (const kind of kinds) {
      await test.step(`${kind}, ${colorScheme}`, async () => {
        const found = await contrastsOf(page.getByRole(kind))
        expect(found.length).toBeGreaterThan(0)
        expect(found.filter(({ ratio }) => ratio < 3)).toEqual([])
      })
    }
  }
}

type Kind = 'textbox' | 'combobox' | 'radio' | 'switch' | 'slider'

test('contrast: every field, radio button, switch and handle has a contrast of 3 : 1 with the page', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
  await chat(page).uncheck()
  await expect(preview(page).getByRole('slider')).toBeVisible()
  await expectContrast(page, ['textbox', 'combobox', 'radio', 'switch', 'slider'])
  await test.step('buttons with an outline or a background', async () => {
    await page.getByRole('textbox', { name: 'Redirect URL' }).fill('http://example.com')
    await page.getByRole('textbox', { name: 'Redirect URL' }).blur()
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      for (const name of ['Use https://example.com', 'Save']) {
        const [found] = await contrastsOf(page.getByRole('button', { name, exact: true }))
        expect(found?.ratio, `${name}, ${colorScheme}`).toBeGreaterThanOrEqual(3)
      }
    }
  })
  await test.step('a view-only user sees the state of every control', async () => {
    await settingsPage({ mock: 'seed=article;user=viewer' })
    await expectSettings(page)
    await expect(chat(page)).toHaveAttribute('aria-disabled', 'true')
    await expectContrast(page, ['textbox', 'combobox', 'radio', 'switch'])
  })
  await test.step('the filters of the version list', async () => {
    await page.goto(`${settings}/versions?mock=seed%3Dhistory`)
    await expect(page.getByRole('checkbox').first()).toBeVisible()
    await expectContrast(page, ['combobox'])
  })
})

test('forced colours: every button and warning has an outline', async ({ page, settingsPage }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
  await chat(page).uncheck()
  await expect(saveBar(page).getByRole('button')).toHaveCount(3)
  await expect(page.getByRole('note')).toHaveCount(1)
  for (const parts of [saveBar(page).getByRole('button'), page.getByRole('note')]) {
    for (const { control, ratio } of await contrastsOf(parts)) {
      expect(ratio, control).toBeGreaterThanOrEqual(3)
    }
  }
})
