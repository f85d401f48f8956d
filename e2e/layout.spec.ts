import type { Page } from 'playwright/test'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { expectSettings, preview, save, saveBar, strip } from './settings-page.ts'

/** Fails if the page is wider than the window. */
async function expectNoHorizontalScrolling(page: Page): Promise<void> {
  const excess = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await expect.poll(excess).toBeLessThanOrEqual(0)
}

/** Fails if the page overflows with the longest content that it can show. Saves that content. */
async function expectUsable(page: Page, word: string, version: number): Promise<void> {
  await expectNoHorizontalScrolling(page)
  // An error, its quick fix and the save bar.
  const url = page.getByRole('textbox', { name: 'Redirect URL' })
  await url.fill(`http://${word.repeat(11)}name.${word.repeat(11)}name.example.com/`)
  await url.blur()
  const quickFix = page.getByRole('button', { name: /^Use https/u })
  await expect(quickFix).toBeVisible()
  await expectNoHorizontalScrolling(page)
  await quickFix.click()
  await expect(url).toHaveAccessibleDescription(new RegExp(`${word}name.example.com`, 'u'))
  await expectNoHorizontalScrolling(page)
  await save(page, version)
  await expect(saveBar(page)).toBeInViewport()
  await expectNoHorizontalScrolling(page)
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
]) {
  test.describe(`${viewport.width} px wide`, () => {
    test.use({ viewport })

    test('nothing overflows, and the settings can be changed and saved, even at 200 % text size', async ({
      page,
      settingsPage,
    }) => {
      await settingsPage({ mock: 'seed=article' })
      await expectSettings(page)
      await expectUsable(page, 'long-', 2)
      await page.addStyleTag({ content: 'html { font-size: 200% }' })
      await expectUsable(page, 'wide-', 3)
    })
  })
}

test('What will happen is beside the form if there is room, otherwise a strip above it', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  const form = page.getByRole('region', { name: 'Customer', exact: true })
  const edges = async () => {
    const [left, right] = [await form.boundingBox(), await preview(page).boundingBox()]
    return { isBeside: (right?.x ?? 0) >= (left?.x ?? 0) + (left?.width ?? 0) }
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect.poll(edges).toEqual({ isBeside: true })
  await expect(strip(page)).toHaveCount(0)
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(strip(page)).toBeVisible()
  await expect(preview(page)).toHaveCount(0)
  // Large text leaves no room for a second column.
  await page.setViewportSize({ width: 1024, height: 768 })
  await expect.poll(edges).toEqual({ isBeside: true })
  await page.addStyleTag({ content: 'html { font-size: 200% }' })
  await expect(strip(page)).toBeVisible()
  await expect(preview(page)).toHaveCount(0)
})

test('in forced colours, the settings are visible and usable', async ({ page, settingsPage }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
  await expectNoAxeViolations(page)
  await page.getByRole('switch', { name: 'Chat' }).uncheck()
  await save(page, 2)
})

test('reduced motion stops every animation', async ({ page, settingsPage }) => {
  const moving = () =>
    page.evaluate(
      () =>
        document.getAnimations().filter(({ effect }) => {
          const { duration, iterations } = effect?.getComputedTiming() ?? {}
          return Number(duration) > 0 || iterations === Infinity
        }).length,
    )
  // Without reduced motion, the skeleton pulsates, so there is an animation to stop.
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await settingsPage({ mock: 'get:hang' })
  await expect.poll(moving).toBeGreaterThan(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect.poll(moving).toBe(0)
})

test('the chosen appearance persists across reloads', async ({ page, settingsPage }) => {
  const menu = page.getByRole('button', { name: 'Appearance' })
  const choice = (name: string) => page.getByRole('menuitemradio', { name })
  const choose = async (name: string) => {
    await menu.click()
    await choice(name).click()
    await expect(menu).toBeFocused()
  }
  const isPageDark = () =>
    page.evaluate(() => {
      const [red = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/gu) ?? []
      return Number(red) < 128
    })
  await settingsPage({ mock: 'seed=article' })
  for (const [name, colorScheme, isDark] of [
    ['Dark', 'light', true],
    ['Light', 'dark', false],
    ['System', 'dark', true],
    ['System', 'light', false],
  ] as const) {
    await test.step(`${name} on a ${colorScheme} system`, async () => {
      await page.emulateMedia({ colorScheme })
      await choose(isDark ? 'Light' : 'Dark')
      await expect.poll(isPageDark).toBe(!isDark)
      await choose(name)
      await expect.poll(isPageDark).toBe(isDark)
      await page.reload()
      await menu.click()
      await expect(choice(name)).toBeChecked()
      await page.keyboard.press('Escape')
      await expect.poll(isPageDark).toBe(isDark)
    })
  }
})
