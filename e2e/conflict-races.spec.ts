import { setTimeout as afterMs } from 'node:timers/promises'
import type { Page } from 'playwright/test'
import { expect, expectApp, test } from './fixtures.ts'
import { comparison } from './conflict-page.ts'
import {
  chat,
  expectSettings,
  minutes,
  openOtherTab,
  openWindow,
  saveBar,
  saveButton,
} from './settings-page.ts'
import { expectAccountedFor, marked, markOf, saveAll, type Version } from './race.ts'
import { expectVersions } from './versions.ts'

/** Returns a generator of random numbers from 0 to 1 that repeat in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const counts = (length: number, first = 1) => Array.from({ length }, (_, index) => first + index)
const saved = (page: Page) => saveBar(page).getByText(/^Saved as version \d+ on/u)
const ackOf = ({ version, settings }: Version) => ({ version, mark: markOf(settings) })

test('two tabs race 200 saves: every acknowledged save is stored once, none is lost or mixed', async ({
  page,
  seed,
  baseURL,
}) => {
  test.setTimeout(180_000)
  await seed('defaults')
  const other = await openWindow(page)
  await other.goto('nowhere')
  await expectApp(other)
  const [mine, theirs] = [
    counts(100).map((count) => marked('one', count)),
    counts(100).map((count) => marked('two', count)),
  ]
  const [one, two] = await Promise.all([
    saveAll(page, baseURL, mine),
    saveAll(other, baseURL, theirs),
  ])
  expect(one.stale + two.stale).toBeGreaterThan(0)
  const acknowledged = [...one.acknowledged, ...two.acknowledged].map(ackOf)
  const count = await expectAccountedFor(page, baseURL, [...mine, ...theirs], acknowledged)
  expect(count).toBe(200)
})

/** Clicks a button of the comparison, unless it disappears because the previous save has succeeded. */
const clickIfPresent = (page: Page, name: string) =>
  comparison(page)
    .getByRole('button', { name, exact: true })
    .click({ timeout: 500 })
    .catch(() => undefined)

/** Saves the draft. When the other tab was faster, merges with "all mine" until the save succeeds. */
async function saveUntilDone(page: Page): Promise<void> {
  await saveButton(page).click()
  for (;;) {
    await expect(saved(page).or(comparison(page))).toBeVisible()
    if (await saved(page).isVisible()) return
    await clickIfPresent(page, 'Choose all mine')
    await clickIfPresent(page, 'Review and save')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Save', exact: true })
      .click({ timeout: 500 })
      .catch(() => undefined)
  }
}

test('two forms race: through the comparison, every change becomes a version, whichever tab is faster', async ({
  page,
  seed,
  settingsPage,
  callApi,
}) => {
  test.setTimeout(180_000)
  await seed('defaults')
  await settingsPage()
  await expectSettings(page)
  await page.getByRole('switch', { name: 'End session when agent is inactive' }).check()
  await saveUntilDone(page)
  const other = await openOtherTab(page)
  for (const count of counts(5, 40)) {
    await minutes(page).fill(String(count))
    await chat(other).setChecked(count % 2 === 0)
    await Promise.all([saveUntilDone(page), saveUntilDone(other)])
  }
  await expectVersions(callApi, counts(11).toReversed())
})

/** Opens the app in a new tab that the test will kill. */
async function openVictim(page: Page, address: string): Promise<Page> {
  const victim = await openWindow(page)
  await victim.goto(address)
  await expectApp(victim)
  return victim
}

test('tabs killed at 40 random moments during saves: every acknowledged save is stored in full', async ({
  page,
  seed,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const random = randomFrom(20_261_123)
  await seed('defaults')
  const acknowledged: { version: number; mark: string }[] = []
  const sent = counts(40).flatMap((kill) => counts(5).map((count) => marked(`k${kill}`, count)))
  for (const kill of counts(40, 0)) {
    const victim = await openVictim(page, 'nowhere')
    const done = 1 + Math.floor(random() * 4)
    const saves = sent.slice(kill * 5, kill * 5 + done + 1)
    const first = await saveAll(victim, baseURL, saves.slice(0, done))
    const last = saveAll(victim, baseURL, saves.slice(done)).catch(() => ({ acknowledged: [] }))
    // This does not wait for an event: the random moment is what the test varies.
    await afterMs(random() * 60)
    await victim.close()
    acknowledged.push(...[...first.acknowledged, ...(await last).acknowledged].map(ackOf))
  }
  const count = await expectAccountedFor(page, baseURL, sent, acknowledged)
  expect(count).toBeGreaterThanOrEqual(acknowledged.length)
})

test('forms killed at 10 random moments during saves: every save reported as done is stored in full', async ({
  page,
  seed,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const random = randomFrom(20_261_124)
  await seed(marked('form', 1))
  const { limitedDuration } = marked('form', 1).customer.access
  const sent = counts(11).map((count) => {
    const { agent, customer } = marked('form', count)
    return { agent, customer: { ...customer, access: { ...customer.access, limitedDuration } } }
  })
  const acknowledged: { version: number; mark: string }[] = []
  for (const settings of sent.slice(1)) {
    // Other tests cover the restored draft of a closed tab.
    await page.evaluate(() => localStorage.clear())
    const victim = await openVictim(page, 'system-settings/end-session-behavior')
    await minutes(victim).fill(String(settings.agent.endWhenInactive.minutes))
    await victim.getByRole('textbox', { name: 'Redirect URL' }).fill(markOf(settings))
    await saveButton(victim).click()
    await afterMs(random() * 200)
    const messages = await saved(victim).allTextContents()
    await victim.close()
    const version = /version (?<version>\d+)/u.exec(messages.join())?.groups?.['version']
    if (version !== undefined)
      acknowledged.push({ version: Number(version), mark: markOf(settings) })
  }
  const count = await expectAccountedFor(page, baseURL, sent, acknowledged)
  expect(count).toBeGreaterThanOrEqual(1 + acknowledged.length)
})
