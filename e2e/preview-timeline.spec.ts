import type { Locator, Page } from 'playwright/test'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { expectSettings, typeAndLeave } from './settings-page.ts'
import { draftItems, fragmentOf, handle, previewAddress, viewItems } from './preview-links.ts'

type Draft = Parameters<typeof draftItems>[0]

/** Returns full access for a while and then limited access for 365 days, as in a link. */
const continued = (value: string, unit: 'm' | 'd') => {
  const items = draftItems({ fullValue: value, fullUnit: unit })
  // The end of the tuple: the continued access (on or off, its duration), then the redirect.
  return [...items.slice(0, -5), 1, '365', 'd', ...items.slice(-2)]
}

const open = (page: Page, draft: readonly unknown[]) =>
  page.goto(previewAddress + fragmentOf(viewItems, draft))

const openWith = (page: Page, changes?: Draft) => open(page, draftItems(changes))

const expectHandleText = (page: Page, text: RegExp) =>
  expect(handle(page)).toHaveAttribute('aria-valuetext', text)

const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true })

const timeline = (page: Page): Locator => page.getByRole('list', { name: 'Timeline' })

/** Returns the position of the handle, from 0 to 1. */
const position = async (page: Page) => Number(await handle(page).inputValue()) / 1000

/** Returns the screen coordinates of a handle position. At each end, half of the handle sticks out. */
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
  for (const [name, text] of [
    ['Just before full access ends', /^Full access, 1 minute before.*can complete/u],
    ['At the instant full access ends', /^No access, at the instant .*can no longer do anything/u],
    ['Just after full access ends', /^No access, 1 minute after full access ends/u],
    ['Just before the session ends', /^Session, 1 minute before the end\./u],
    ['At the instant the session ends', /^Full access, at the end\..*can complete/u],
  ] as const) {
    await button(page, name).click()
    await expect(button(page, name)).toHaveAttribute('aria-pressed', 'true')
    await expectHandleText(page, text)
  }
}

test('the handle shows both sides of each boundary, for every cause and situation of the customer', async ({
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

test('the preview shows the events before an end by inactivity with their instants', async ({
  page,
}) => {
  await openWith(page, { minutes: '45' })
  await expect(page.getByText('Last counted activity')).toHaveCount(0)
  await page.getByRole('radio', { name: 'The agent is inactive' }).check()
  await expect(page.getByText('Last counted activity')).toContainText('10:15 GMT+1')
  await expect(page.getByText('does not reset the timer')).toContainText('45 minutes')
  await expect(page.getByText('The session ends automatically: ')).toContainText('11:00 GMT+1')
})

test('keyboard only: every phase and every boundary can be reached', async ({ page }) => {
  await openWith(page)
  await button(page, 'Just before the session ends').focus()
  await page.keyboard.press('Shift+Tab')
  await expect(handle(page)).toBeFocused()
  for (const [key, text] of [
    ['ArrowRight', /^Full access, 6 hours after the session/u],
    ['ArrowLeft', /^Full access, at the end/u],
    ['ArrowLeft', /^Session, 1 minute before the end/u],
    ['PageUp', /^Full access, at the end/u],
    ['PageUp', /^No access, at the instant full access ends/u],
    ['ArrowDown', /^Full access, 6 days 18 hours after the session/u],
    ['PageDown', /^Full access, at the end/u],
    ['Home', /^Session, 30 minutes before the end/u],
    ['End', /^No access, 9 days after the session/u],
  ] as const) {
    await page.keyboard.press(key)
    await expectHandleText(page, text)
  }
})

test('modifier keys: Shift moves the handle by one step; other modifiers leave the key to the browser', async ({
  page,
}) => {
  await openWith(page)
  await handle(page).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expectHandleText(page, /^Full access, 6 hours after the session/u)
  for (const modifier of ['Control', 'Alt', 'Meta']) {
    // Alt with the left or right arrow would navigate the history.
    for (const key of ['ArrowUp', 'PageDown', 'End']) {
      await page.keyboard.press(`${modifier}+${key}`)
      await expectHandleText(page, /^Full access, 6 hours after the session/u)
    }
  }
  await page.keyboard.press('ArrowRight')
  await expectHandleText(page, /^Full access, 12 hours after the session/u)
})

test('screen reader: a jump is announced once, after a pause; moving the handle adds no announcement', async ({
  page,
}) => {
  await openWith(page)
  const announcement = page
    .getByRole('status')
    .filter({ hasText: /^(?:Session|Full access|No access),/u })
  await button(page, 'Just before full access ends').click()
  await expect(announcement).toHaveText(
    /^Full access, 1 minute before full access ends\. The customer/u,
  )
  await handle(page).press('ArrowRight')
  await expect(announcement).toHaveCount(0)
  await expectHandleText(page, /^No access, at the instant full access ends/u)
  await handle(page).press('ArrowLeft')
  await button(page, 'At the instant the session ends').click()
  await button(page, 'Just after full access ends').click()
  await expect(announcement).toHaveText(/^No access, 1 minute after full access ends/u)
})

test('screen reader: "Look at it" is announced; a later change of the draft is not', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  const duration = page.getByRole('textbox', { name: 'Duration of full access' })
  await typeAndLeave(duration, '3')
  await button(page, 'Show what changes for people').click()
  await page.getByRole('button', { name: /^Look at it: From 3 days/u }).click()
  const announcement = page
    .getByRole('status')
    .filter({ hasText: /^Limited access, at the instant/u })
  await expect(announcement).toContainText('full access ends')
  await typeAndLeave(duration, '4')
  await expectHandleText(page, /^Full access, 3 days after the session/u)
  await expect(announcement).toContainText('full access ends')
})

test('the mouse moves the handle to any whole minute and drags it', async ({ page }) => {
  await openWith(page)
  const start = await position(page)
  await button(page, 'At the instant full access ends').click()
  const end = await position(page)
  const middle = await pointAt(page, (start + end) / 2)
  await page.mouse.click(middle.x, middle.y)
  await expectHandleText(page, /^Full access, 3 days \d+ hours(?: \d+ minutes)? after the session/u)
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  const before = await pointAt(page, end - 0.001)
  await page.mouse.move(before.x - 1, before.y, { steps: 5 })
  await expectHandleText(page, /^Full access, 6 days 2\d hours/u)
  await page.mouse.move(before.x + 3, before.y, { steps: 3 })
  await expectHandleText(page, /^No access/u)
  await page.mouse.up()
})

test.describe('on a touchscreen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a tap on the bar moves the handle to that instant', async ({ page }) => {
    await openWith(page)
    await handle(page).scrollIntoViewIfNeeded()
    const late = await pointAt(page, 0.98)
    await page.touchscreen.tap(late.x, late.y)
    await expectHandleText(page, /^No access, 8 days/u)
  })
})

/** Returns the width of each timeline segment in pixels, found by stepping through the boundaries. */
async function segmentWidths(page: Page): Promise<number[]> {
  await handle(page).focus()
  await page.keyboard.press('Home')
  await expectHandleText(page, /before the end/u)
  const edges = [await position(page)]
  for (let segment = 0; segment < 4; segment += 1) {
    const before = await handle(page).getAttribute('aria-valuetext')
    await page.keyboard.press('PageUp')
    await expect(handle(page)).not.toHaveAttribute('aria-valuetext', before ?? '')
    edges.push(await position(page))
  }
  expect(edges.at(-1)).toBe(1)
  const { width } = await pointAt(page, 0)
  return edges.slice(1).map((edge, index) => (edge - (edges[index] ?? 0)) * width)
}

test('every segment is wide enough for its name on a phone, however much the durations differ', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const [what, value, unit] of [
    ['1 minute', '1', 'm'],
    ['365 days', '365', 'd'],
  ] as const) {
    await test.step(`${what} before 365 days`, async () => {
      await open(page, continued(value, unit))
      await expect(timeline(page)).toContainText(`Full access${what}`)
      // The longest word of a name, with a margin on both sides.
      for (const width of await segmentWidths(page)) expect(width).toBeGreaterThan(56)
    })
  }
})

test('7 days across a daylight saving change stay 168 hours, in any time zone', async ({
  page,
}) => {
  const berlin = ['e', 'r', 0, Date.UTC(2026, 9, 22, 10), 'Europe/Berlin']
  await page.goto(previewAddress + fragmentOf(berlin, draftItems()))
  const list = page.getByRole('list', { name: 'Timeline' })
  await expect(list).toContainText('Full access7 days (168 hours)')
  const zone = page.getByRole('combobox', { name: 'Time zone' })
  const end = page
    .getByRole('listitem')
    .filter({ has: button(page, 'Just after full access ends') })
  await expect(zone).toHaveValue('Europe/Berlin')
  await expect(end).toContainText('Oct 29, 2026, 11:00 GMT+1')
  const before = await position(page)
  await zone.focus()
  await zone.selectOption('Australia/Adelaide')
  await expect(end).toContainText('Oct 29, 2026, 20:30 GMT+10:30')
  await zone.selectOption('UTC')
  await expect(end).toContainText('Oct 29, 2026, 10:00 UTC')
  await expect(list).toContainText('Full access7 days (168 hours)')
  expect(await position(page)).toBe(before)
})

test('unknown phases and instants are marked as such, with an explanation', async ({ page }) => {
  await openWith(page, { fullValue: '0', minutes: 'soon' })
  await expect(page.getByRole('list', { name: 'Timeline' })).toContainText(
    'UnknownDuration of full access cannot be used',
  )
  await button(page, 'Just after the session ends').click()
  await expectHandleText(
    page,
    /^Unknown, 1 minute after the session\. Duration of full access cannot be used\.$/u,
  )
  await expect(button(page, 'Just before full access ends')).toHaveCount(0)
  await page.getByRole('radio', { name: 'The agent is inactive' }).check()
  await expect(
    page.getByText(/when the session ends automatically until Minutes/u).first(),
  ).toBeVisible()
})

test('beside the form, the saved timeline and the draft are stacked', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
  await expect(page.getByRole('list', { name: 'Timeline' })).toBeVisible()
  await typeAndLeave(page.getByRole('textbox', { name: 'Duration of full access' }), '3')
  await expect(page.getByRole('list', { name: 'Saved', exact: true })).toContainText('7 days')
  await expect(page.getByRole('list', { name: 'Draft', exact: true })).toContainText('3 days')
  await button(page, 'Full ends: jump to the end of full access').click()
  await expectHandleText(page, /^Limited access, .*Saved: Full access\.$/u)
  await typeAndLeave(page.getByRole('textbox', { name: 'Duration of full access' }), '7')
  await expect(page.getByRole('list', { name: 'Timeline' })).toBeVisible()
})

test('axe finds no violations in any colour mode, even with unknown phases', async ({ page }) => {
  for (const [shown, draft] of [
    ['Full access1 minute', continued('1', 'm')],
    ['UnknownDuration of full access', draftItems({ fullValue: '' })],
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
