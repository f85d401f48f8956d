import type { Locator, Page } from 'playwright/test'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { expectSettings, typeAndLeave } from './settings-page.ts'
import { draftItems, fragmentOf, handle, previewAddress, viewItems } from './preview-links.ts'

type Draft = Parameters<typeof draftItems>[0]

/** Full access for a while and then limited access for 365 days, as a link has it. */
const continued = (value: string, unit: 'm' | 'd') => {
  const items = draftItems({ fullValue: value, fullUnit: unit })
  // Near the end: whether it continues, for how long, and then the redirect.
  return [...items.slice(0, -5), 1, '365', 'd', ...items.slice(-2)]
}

const open = (page: Page, draft: readonly unknown[]) =>
  page.goto(previewAddress + fragmentOf(viewItems, draft))

const openWith = (page: Page, changes?: Draft) => open(page, draftItems(changes))

const says = (page: Page, words: RegExp) =>
  expect(handle(page)).toHaveAttribute('aria-valuetext', words)

const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true })

const timeline = (page: Page): Locator => page.getByRole('list', { name: 'Timeline' })

/** The place of the handle, as a share of the way it can go. */
const place = async (page: Page) => Number(await handle(page).inputValue()) / 1000

/** Where a share of the handle's way is on the screen; half of the handle stands out at each end. */
async function pointAt(page: Page, share: number) {
  const { x, y, width, height } = (await handle(page).boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  }
  return { x: x + 12 + share * (width - 24), y: y + height / 2, width: width - 24 }
}

async function expectBothSides(page: Page): Promise<void> {
  for (const [name, words] of [
    ['Just before full access ends', /^Full access, 1 millisecond before.*can complete/u],
    ['At the instant full access ends', /^No access, at the instant .*can no longer do anything/u],
    ['Just after full access ends', /^No access, 1 millisecond after full access ends/u],
    ['Just before the session ends', /^Session, 1 millisecond before the end\./u],
    ['At the instant the session ends', /^Full access, at the end\..*can complete/u],
  ] as const) {
    await button(page, name).click()
    await expect(button(page, name)).toHaveAttribute('aria-pressed', 'true')
    await says(page, words)
  }
}

test('both sides of the end of full access, whatever ends the session and whoever looks', async ({
  page,
}) => {
  await openWith(page)
  for (const cause of ['The agent clicks End session', 'The agent is inactive']) {
    for (const situation of ['Is in the room when it ends', 'Opens the session link later']) {
      await test.step(`${cause}, the customer ${situation}`, async () => {
        await page.getByRole('radio', { name: cause }).check()
        await page.getByRole('radio', { name: situation }).check()
        await expectBothSides(page)
      })
    }
  }
})

test('what leads up to an end by inactivity is told with its instants', async ({ page }) => {
  await openWith(page, { minutes: '45' })
  await expect(page.getByText('Last counted activity')).toHaveCount(0)
  await page.getByRole('radio', { name: 'The agent is inactive' }).check()
  await expect(page.getByText('Last counted activity')).toContainText('10:15 GMT+1')
  await expect(page.getByText('does not reset the timer')).toContainText('45 minutes')
  await expect(page.getByText('The session ends automatically: ')).toContainText('11:00 GMT+1')
})

test('the keyboard alone reaches every phase and every boundary', async ({ page }) => {
  await openWith(page)
  await button(page, 'Just before the session ends').focus()
  await page.keyboard.press('Shift+Tab')
  await expect(handle(page)).toBeFocused()
  for (const [key, words] of [
    ['ArrowRight', /^Full access, 6 hours after the end/u],
    ['ArrowLeft', /^Full access, at the end/u],
    ['ArrowLeft', /^Session, 1 minute before the end/u],
    ['PageUp', /^Full access, at the end/u],
    ['PageUp', /^No access, at the instant full access ends/u],
    ['ArrowDown', /^Full access, 6 days 18 hours after the end/u],
    ['PageDown', /^Full access, at the end/u],
    ['Home', /^Session, 30 minutes before the end/u],
    ['End', /^No access, 9 days after the end/u],
  ] as const) {
    await page.keyboard.press(key)
    await says(page, words)
  }
})

test('modifier keys: with Shift the handle takes its one step, with others it stays and the browser has the key', async ({
  page,
}) => {
  await openWith(page)
  await handle(page).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await says(page, /^Full access, 6 hours after the end/u)
  for (const modifier of ['Control', 'Alt', 'Meta']) {
    // Left to the browser, Alt and an arrow to the side goes back in the history.
    for (const key of ['ArrowUp', 'PageDown', 'End']) {
      await page.keyboard.press(`${modifier}+${key}`)
      await says(page, /^Full access, 6 hours after the end/u)
    }
  }
  await page.keyboard.press('ArrowRight')
  await says(page, /^Full access, 12 hours after the end/u)
})

test('screen reader: a jump is announced once, after a pause; the handle speaks for itself', async ({
  page,
}) => {
  await openWith(page)
  const said = page.getByRole('status').filter({ hasText: /^(?:Session|Full access|No access),/u })
  await button(page, 'Just before full access ends').click()
  await expect(said).toHaveText(
    /^Full access, 1 millisecond before full access ends\. The customer/u,
  )
  await handle(page).press('ArrowRight')
  await expect(said).toHaveCount(0)
  await says(page, /^No access, at the instant full access ends/u)
  await handle(page).press('ArrowLeft')
  await button(page, 'At the instant the session ends').click()
  await button(page, 'Just after full access ends').click()
  await expect(said).toHaveText(/^No access, 1 millisecond after full access ends/u)
})

test('screen reader: "Look at it" is announced, too; the draft that changes meanwhile is not', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  const duration = page.getByRole('textbox', { name: 'Duration of full access' })
  await typeAndLeave(duration, '3')
  await page.getByRole('button', { name: /^Look at it: From 3 days/u }).click()
  const said = page.getByRole('status').filter({ hasText: /^Limited access, at the instant/u })
  await expect(said).toContainText('full access ends')
  await typeAndLeave(duration, '4')
  await says(page, /^Full access, 3 days after the end/u)
  await expect(said).toContainText('full access ends')
})

test('the mouse puts the handle anywhere, in whole minutes, and drags it', async ({ page }) => {
  await openWith(page)
  const start = await place(page)
  await button(page, 'At the instant full access ends').click()
  const end = await place(page)
  const middle = await pointAt(page, (start + end) / 2)
  await page.mouse.click(middle.x, middle.y)
  await says(page, /^Full access, 3 days \d+ hours(?: \d+ minutes)? after the end/u)
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  const before = await pointAt(page, end - 0.001)
  await page.mouse.move(before.x - 1, before.y, { steps: 5 })
  await says(page, /^Full access, 6 days 2\d hours/u)
  await page.mouse.move(before.x + 3, before.y, { steps: 3 })
  await says(page, /^No access/u)
  await page.mouse.up()
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a tap on the bar looks at that instant', async ({ page }) => {
    await openWith(page)
    await handle(page).scrollIntoViewIfNeeded()
    const late = await pointAt(page, 0.98)
    await page.touchscreen.tap(late.x, late.y)
    await says(page, /^No access, 8 days/u)
  })
})

/** How many pixels wide each stretch of the timeline is, found by the keys that go from one to the next. */
async function stretchWidths(page: Page): Promise<number[]> {
  await handle(page).focus()
  await page.keyboard.press('Home')
  await says(page, /before the end/u)
  const edges = [await place(page)]
  for (let stretch = 0; stretch < 4; stretch += 1) {
    const before = await handle(page).getAttribute('aria-valuetext')
    await page.keyboard.press('PageUp')
    await expect(handle(page)).not.toHaveAttribute('aria-valuetext', before ?? '')
    edges.push(await place(page))
  }
  expect(edges.at(-1)).toBe(1)
  const { width } = await pointAt(page, 0)
  return edges.slice(1).map((edge, index) => (edge - (edges[index] ?? 0)) * width)
}

test('every stretch is wide enough for its name on a phone, however different they are', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const [what, value, unit] of [
    ['1 minute', '1', 'm'],
    ['365 days', '365', 'd'],
  ] as const) {
    await test.step(`${what} before 365 days`, async () => {
      await open(page, continued(value, unit))
      await expect(timeline(page)).toContainText(`Full access · ${what}`)
      // The longest word of a name, with room on both sides.
      for (const width of await stretchWidths(page)) expect(width).toBeGreaterThan(56)
    })
  }
})

test('7 days across a change of clocks stay 168 hours, in any zone that is chosen', async ({
  page,
}) => {
  const berlin = ['e', 'r', 0, Date.UTC(2026, 9, 22, 10), 'Europe/Berlin']
  await page.goto(previewAddress + fragmentOf(berlin, draftItems()))
  const list = page.getByRole('list', { name: 'Timeline' })
  await expect(list).toContainText('Full access · 7 days (168 hours)')
  const zone = page.getByRole('combobox', { name: 'Time zone' })
  const end = page
    .getByRole('listitem')
    .filter({ has: button(page, 'Just after full access ends') })
  await expect(zone).toHaveValue('Europe/Berlin')
  await expect(end).toContainText('Oct 29, 2026, 11:00 GMT+1')
  const there = await place(page)
  await zone.focus()
  await zone.selectOption('Australia/Adelaide')
  await expect(end).toContainText('Oct 29, 2026, 20:30 GMT+10:30')
  await zone.selectOption('UTC')
  await expect(end).toContainText('Oct 29, 2026, 10:00 UTC')
  await expect(list).toContainText('Full access · 7 days (168 hours)')
  expect(await place(page)).toBe(there)
})

test('what cannot be computed is said in its place', async ({ page }) => {
  await openWith(page, { fullValue: '0', minutes: 'soon' })
  await expect(page.getByRole('list', { name: 'Timeline' })).toContainText(
    'Open · Duration of full access cannot be used',
  )
  await button(page, 'Just after the session ends').click()
  await says(
    page,
    /^Open, 1 millisecond after the end\. Duration of full access cannot be used\.$/u,
  )
  await expect(button(page, 'Just before full access ends')).toHaveCount(0)
  await page.getByRole('radio', { name: 'The agent is inactive' }).check()
  await expect(
    page.getByText(/when the session ends automatically until Minutes/u).first(),
  ).toBeVisible()
})

test('beside the form, saved and draft stand one above the other, with jumps to both', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
  await expect(page.getByRole('list', { name: 'Timeline' })).toBeVisible()
  await typeAndLeave(page.getByRole('textbox', { name: 'Duration of full access' }), '3')
  await expect(page.getByRole('list', { name: 'Saved', exact: true })).toContainText('7 days')
  await expect(page.getByRole('list', { name: 'Draft', exact: true })).toContainText('3 days')
  await button(page, 'Just before full access ends as saved').click()
  await says(page, /^Limited access, .*Saved: Full access\.$/u)
  await typeAndLeave(page.getByRole('textbox', { name: 'Duration of full access' }), '7')
  await expect(page.getByRole('list', { name: 'Timeline' })).toBeVisible()
})

test('axe finds nothing in any colours, also where something is open', async ({ page }) => {
  for (const [shown, draft] of [
    ['Full access · 1 minute', continued('1', 'm')],
    ['Open · Duration of full access', draftItems({ fullValue: '' })],
  ] as const) {
    await open(page, draft)
    await expect(timeline(page)).toContainText(shown)
    await button(page, 'Just after the session ends').click()
    await expect(button(page, 'Just after the session ends')).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    for (const media of [
      { colorScheme: 'light', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'none' },
      { colorScheme: 'light', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media)
      await expectNoAxeViolations(page)
    }
  }
})
