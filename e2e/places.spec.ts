import type { Page } from 'playwright/test'
import { expect, expectAccessible, expectApp, test } from './fixtures.ts'
import { chat, expectSettings, minutes, placeTab, save, saveBar } from './settings-page.ts'

const address = 'system-settings/end-session-behavior'
const tabs = (page: Page) => page.getByRole('navigation', { name: 'End session behavior' })

test('the places are tabs: each says where it is, and Versions names the newest one', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=history' })
  await expectSettings(page)
  const title = page.getByRole('banner').getByText('End session behavior', { exact: true }).last()
  const position = await title.boundingBox()
  for (const [name, heading, windowTitle] of [
    ['Preview', 'Preview', 'Preview · End session behavior · System settings'],
    ['Flows', 'Flows', 'Flows · End session behavior · System settings'],
    ['Versions', 'Versions', 'Versions · End session behavior · System settings'],
    ['Settings', 'End session behavior', 'End session behavior · System settings'],
  ] as const) {
    await placeTab(page, name).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(page).toHaveTitle(windowTitle)
    expect(await title.boundingBox()).toEqual(position)
    await expect(placeTab(page, name)).toBeFocused()
    await expect(tabs(page).getByRole('link', { name: 'Versions 12', exact: true })).toBeVisible()
    await expect(placeTab(page, name)).toHaveAttribute('aria-current', 'page')
  }
  await chat(page).uncheck()
  await save(page, 13)
  await expect(placeTab(page, 'Versions')).toHaveAccessibleName('Versions 13')
  await page.goto(`${address}/versions/3`)
  await expect(placeTab(page, 'Versions')).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Version 3')
})

test('a draft of this tab is marked in every place until it is discarded', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await expect(placeTab(page, 'Settings')).toHaveAccessibleName('Settings')
  await chat(page).uncheck()
  await expect(placeTab(page, 'Settings')).toHaveAccessibleName('Settings with unsaved changes')
  await placeTab(page, 'Flows').click()
  await page.reload()
  await expect(placeTab(page, 'Settings')).toHaveAccessibleName('Settings with unsaved changes')
  await placeTab(page, 'Settings').click()
  await saveBar(page).getByRole('button', { name: 'Discard' }).click()
  await expect(placeTab(page, 'Settings')).toHaveAccessibleName('Settings')
})

test('the Preview tab shows the draft while there is one, and leads to the form and to what is saved', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await minutes(page).fill('5abc')
  await chat(page).uncheck()
  await placeTab(page, 'Preview').click()
  await expect(page.getByRole('heading', { name: 'Your draft' })).toBeVisible()
  await expect(page).toHaveURL(/\/preview#v1\./u)
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Your draft' })).toBeVisible()
  await page.getByRole('link', { name: 'Show saved settings' }).click()
  await expect(page.getByRole('heading', { name: 'Saved settings' })).toBeVisible()
  await page.getByRole('link', { name: 'Show your draft' }).click()
  await expect(page.getByRole('heading', { name: 'Your draft' })).toBeVisible()
  await page.getByRole('link', { name: 'Back to editing' }).click()
  await expect(minutes(page)).toHaveValue('5abc')
  await saveBar(page).getByRole('button', { name: 'Discard' }).click()
  await placeTab(page, 'Preview').click()
  await expect(page.getByRole('heading', { name: 'Saved settings' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Show your draft' })).toBeHidden()
})

test('the tabs fit a width of 320 px, are easy to touch, and are absent from an embedded preview', async ({
  page,
  settingsPage,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await settingsPage({ mock: 'seed=history' })
  await expectSettings(page)
  for (const name of ['Settings', 'Preview', 'Versions', 'Flows'] as const) {
    const box = await placeTab(page, name).boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
  }
  await expectAccessible(page)
  await page.goto(`${address}/preview?embed`)
  await expect(page.getByRole('heading', { name: 'Saved settings' })).toBeVisible()
  await expect(tabs(page)).toHaveCount(0)
  await page.goto('nowhere')
  await expectApp(page)
  await expect(tabs(page)).toHaveCount(0)
})
