import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openTabDrafts } from './tab-drafts.ts'
import { createLeaseLocks } from './lease-locks.ts'
import { createDraftStorage, type BrowserStorage } from './draft-storage.ts'
import { createChannels, createStorage, type TestChannel } from './testing/browser.ts'
import { keptWith } from './testing/kept.ts'

let storage: BrowserStorage
let openChannel: () => TestChannel
let count = 0

beforeEach(() => {
  storage = createStorage()
  openChannel = createChannels()
})

afterEach(() => {
  vi.useRealTimers()
})

/** Opens a page with its locks. `freeze` also simulates a crash, after which a page never resumes. */
function openPage() {
  const channel = openChannel()
  const page = `page ${(count += 1)}`
  const locks = createLeaseLocks({ storage, channel, page, answerMs: 20, settleMs: 5 })
  return { locks, freeze: channel.freeze, resume: channel.resume }
}

/** Opens the drafts of a new tab. */
async function openTab() {
  const { locks, freeze, resume } = openPage()
  const draftStorage = createDraftStorage({
    storage: () => storage,
    document: 'd',
    account: 'Dana Levi',
  })
  const memory = createStorage()
  const tabDrafts = await openTabDrafts({ draftStorage, locks, memory: () => memory, adopts: true })
  const minutes = () => tabDrafts.kept()?.draft.agent.endWhenInactive.minutes
  return { tabDrafts, freeze, resume, minutes }
}

test('plain http: a lock has one holder until it is released', async () => {
  const [one, other] = [openPage(), openPage()]
  const held = await one.locks.hold('a')
  expect(held?.isStillHeld()).toBe(true)
  expect(await other.locks.hold('a')).toBeUndefined()
  expect(await one.locks.hold('a')).toBeUndefined()
  expect([...(await other.locks.heldNames())]).toEqual(['a'])
  await held?.release()
  expect([...(await other.locks.heldNames())]).toEqual([])
  expect(await other.locks.hold('a')).toBeDefined()
  expect(held?.isStillHeld()).toBe(false)
})

test('plain http: one of many pages that want a lock at once gets it', async () => {
  const pages = Array.from({ length: 5 }, openPage)
  const held = await Promise.all(pages.map(({ locks }) => locks.hold('a')))
  expect(held.filter((each) => each?.isStillHeld())).toHaveLength(1)
})

test('plain http: one of many pages that want the lock of a crashed page gets it', async () => {
  const crashed = openPage()
  await crashed.locks.hold('a')
  crashed.freeze()
  const pages = Array.from({ length: 5 }, openPage)
  const held = await Promise.all(pages.map(({ locks }) => locks.hold('a')))
  expect(held.filter((each) => each?.isStillHeld())).toHaveLength(1)
})

test('plain http: the first page that gets the lock of a crashed one keeps it', async () => {
  vi.useFakeTimers()
  const crashed = openPage()
  const crash = crashed.locks.hold('a')
  await vi.advanceTimersByTimeAsync(5)
  await crash
  crashed.freeze()
  const first = openPage().locks.hold('a')
  // The second page asks before the first one has the lock, and hears nobody either.
  await vi.advanceTimersByTimeAsync(15)
  const second = openPage().locks.hold('a')
  await vi.advanceTimersByTimeAsync(100)
  expect((await first)?.isStillHeld()).toBe(true)
  expect(await second).toBeUndefined()
})

test('plain http: a crashed page holds nothing and leaves nothing behind', async () => {
  const crashed = openPage()
  await crashed.locks.hold('a')
  crashed.freeze()
  expect([...(await openPage().locks.heldNames())]).toEqual([])
  expect(storage.length).toBe(0)
})

test('plain http: a frozen page loses its lock, and releases nobody else’s when it closes', async () => {
  const frozen = openPage()
  const before = await frozen.locks.hold('a')
  frozen.freeze()
  const next = openPage()
  const after = await next.locks.hold('a')
  frozen.resume()
  expect([before?.isStillHeld(), after?.isStillHeld()]).toEqual([false, true])
  await before?.release()
  expect(await openPage().locks.hold('a')).toBeUndefined()
  expect(after?.isStillHeld()).toBe(true)
})

test('plain http: a page keeps its lock when the storage is cleared', async () => {
  const page = openPage()
  const held = await page.locks.hold('a')
  storage.removeItem(storage.key(0) ?? '')
  expect(held?.isStillHeld()).toBe(true)
  expect(await openPage().locks.hold('a')).toBeUndefined()
})

test('plain http: unknown messages are ignored', async () => {
  const page = openPage()
  const held = await page.locks.hold('a')
  for (const message of ['asked', { asked: 'a' }, { held: [1] }, null]) {
    openChannel().send(message)
  }
  expect(held?.isStillHeld()).toBe(true)
})

test('plain http: the next tab adopts the draft of a crashed one', async () => {
  const crashed = await openTab()
  crashed.tabDrafts.keep(keptWith('1'))
  crashed.freeze()
  expect((await openTab()).minutes()).toBe('1')
})

test('plain http: a frozen tab whose draft was adopted continues with a draft of its own', async () => {
  const frozen = await openTab()
  frozen.tabDrafts.keep(keptWith('1'))
  frozen.freeze()
  const next = await openTab()
  next.tabDrafts.keep(keptWith('2'))
  frozen.resume()
  expect([frozen.tabDrafts.isTaken(), next.tabDrafts.isTaken()]).toEqual([true, false])
  frozen.tabDrafts.keep(keptWith('3'))
  expect([frozen.minutes(), next.minutes()]).toEqual(['3', '2'])
  expect(frozen.tabDrafts.isTaken()).toBe(false)
})

test('plain http: a frozen tab removes nothing that another tab has adopted', async () => {
  const frozen = await openTab()
  frozen.tabDrafts.keep(keptWith('1'))
  frozen.freeze()
  const next = await openTab()
  frozen.resume()
  frozen.tabDrafts.clear()
  expect(next.minutes()).toBe('1')
})
