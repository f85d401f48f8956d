import { beforeEach, describe, expect, test } from 'vitest'
import { openTabDrafts, type TabDrafts } from './tab-drafts.ts'
import { createLeaseLocks } from './lease-locks.ts'
import { createDraftStorage, type DraftStorage, type BrowserStorage } from './draft-storage.ts'
import type { TabLocks } from './tab-locks.ts'
import { createChannels, createLocks, createStorage } from './testing/browser.ts'
import { keptWith } from './testing/kept.ts'
import { createWebLocks } from './tab-locks.ts'

const early = '2026-11-22T10:00:00.000Z'
const late = '2026-11-22T11:00:00.000Z'

let storage: BrowserStorage
let locksOfPage: () => TabLocks
let draftStorage: DraftStorage

beforeEach(() => {
  storage = createStorage()
  draftStorage = createDraftStorage({ storage: () => storage, document: 'd', account: 'Dana Levi' })
})

/** Opens a page of a tab with `memory`; a duplicated tab has a copy of it. */
const page = (memory: BrowserStorage = createStorage(), adopts = true): Promise<TabDrafts> =>
  openTabDrafts({ draftStorage, locks: locksOfPage(), memory: () => memory, adopts })

/** Returns a copy of `memory`, as a browser makes it with a duplicated tab. */
function copyOf(memory: BrowserStorage): BrowserStorage {
  const copy = createStorage()
  for (let index = 0; index < memory.length; index += 1) {
    const name = memory.key(index) ?? ''
    copy.setItem(name, memory.getItem(name) ?? '')
  }
  return copy
}

const denied = (): BrowserStorage => {
  throw new DOMException('denied', 'SecurityError')
}

const minutesOf = (tabDrafts: TabDrafts) => tabDrafts.kept()?.draft.agent.endWhenInactive.minutes

/** The locks of a browser; each page gets its own access to them. */
const kinds = {
  'with Web Locks': () => {
    const locks = createLocks()
    return () => createWebLocks(locks)
  },
  'plain http: with leases': () => {
    const openChannel = createChannels()
    let count = 0
    return () => {
      const name = `page ${(count += 1)}`
      return createLeaseLocks({
        storage,
        channel: openChannel(),
        page: name,
        answerMs: 20,
        settleMs: 5,
      })
    }
  },
} as const

describe.each(Object.entries(kinds))('%s', (_, createBrowserLocks) => {
  beforeEach(() => {
    locksOfPage = createBrowserLocks()
  })

  test('a page knows whether it has kept the draft itself, or found it', async () => {
    const memory = createStorage()
    const before = await page(memory)
    expect(before.isOfThisPage()).toBe(false)
    before.keep(keptWith('1'))
    expect(before.isOfThisPage()).toBe(true)
    await before.leave()
    const after = await page(memory)
    expect([minutesOf(after), after.isOfThisPage()]).toEqual(['1', false])
  })

  test('two open tabs have two drafts', async () => {
    const [one, other] = [await page(), await page()]
    one.keep(keptWith('1'))
    other.keep(keptWith('2'))
    expect([minutesOf(one), minutesOf(other)]).toEqual(['1', '2'])
    other.clear()
    expect(minutesOf(one)).toBe('1')
  })

  test('two open tabs do not offer each other’s draft as an earlier one', async () => {
    const [one, other] = [await page(), await page()]
    one.keep(keptWith('1'))
    expect(await other.others()).toEqual([])
    expect(await other.take(draftStorage.entries()[0]?.tab ?? '')).toBeUndefined()
  })

  test('a tab has its draft again after a reload', async () => {
    const memory = createStorage()
    const before = await page(memory)
    before.keep(keptWith('1'))
    await before.leave()
    expect(minutesOf(await page(memory))).toBe('1')
  })

  test('the next page of a tab waits for one that is slow to release it', async () => {
    const memory = createStorage()
    const before = await page(memory)
    before.keep(keptWith('1'))
    const after = page(memory)
    const gone = before.leave()
    expect(minutesOf(await after)).toBe('1')
    await gone
  })

  test('a duplicated tab becomes a tab of its own', async () => {
    const memory = createStorage()
    const one = await page(memory)
    one.keep(keptWith('1'))
    const copy = copyOf(memory)
    const other = await page(copy)
    expect(other.kept()).toBeUndefined()
    other.keep(keptWith('2'))
    await other.leave()
    expect(minutesOf(one)).toBe('1')
    expect(minutesOf(await page(copy))).toBe('2')
  })

  test('a new tab adopts the newest draft of a closed tab, and offers the others', async () => {
    const tabs = [await page(), await page(), await page()]
    for (const [index, keptAt] of [early, late, early].entries()) {
      tabs[index]?.keep(keptWith(String(index), keptAt))
    }
    await Promise.all(tabs.map((tab) => tab.leave()))
    const next = await page()
    expect(minutesOf(next)).toBe('1')
    expect(await next.others()).toHaveLength(2)
  })

  test('two tabs that open at once do not adopt the same draft', async () => {
    const closed = await page()
    closed.keep(keptWith('1'))
    await closed.leave()
    const both = await Promise.all([page(), page()])
    expect(both.map(minutesOf).filter((minutes) => minutes === '1')).toHaveLength(1)
  })

  test('a reloaded tab does not adopt the drafts of closed tabs', async () => {
    const memory = createStorage()
    const before = await page(memory)
    const closed = await page()
    closed.keep(keptWith('1'))
    await closed.leave()
    await before.leave()
    const after = await page(memory)
    expect(after.kept()).toBeUndefined()
    expect(await after.others()).toHaveLength(1)
  })

  test('a draft taken from a closed tab belongs to this tab, and the one before is offered', async () => {
    const closed = await page()
    closed.keep(keptWith('1'))
    const memory = createStorage()
    const tab = await page(memory)
    tab.keep(keptWith('2'))
    await closed.leave()
    const [left] = await tab.others()
    expect((await tab.take(left?.tab ?? ''))?.draft.agent.endWhenInactive.minutes).toBe('1')
    expect(minutesOf(tab)).toBe('1')
    expect((await tab.others()).map(({ kept }) => kept)).toEqual([keptWith('2')])
    await tab.leave()
    expect(minutesOf(await page(memory))).toBe('1')
  })

  test('a draft that is set aside is offered, and not overwritten', async () => {
    const tab = await page()
    tab.keep(keptWith('1'))
    tab.setAside()
    expect(tab.kept()).toBeUndefined()
    tab.keep(keptWith('2'))
    expect((await tab.others()).map(({ kept }) => kept)).toEqual([keptWith('1')])
    const other = await page()
    expect(minutesOf(other)).toBe('1')
    expect(minutesOf(tab)).toBe('2')
  })

  test('a discarded draft is gone; one that is in use stays', async () => {
    const [tab, open, closed] = [await page(), await page(), await page()]
    open.keep(keptWith('1'))
    closed.keep(keptWith('2'))
    await closed.leave()
    await Promise.all(draftStorage.entries().map(({ tab: name }) => tab.discard(name)))
    expect(draftStorage.entries().map(({ kept }) => kept)).toEqual([keptWith('1')])
  })

  test.each(['{"schemaVersion":2,"draft":{}}', '{"schemaVe'])(
    'an unreadable draft (%s) is offered, but neither adopted nor overwritten',
    async (text) => {
      const memory = createStorage()
      const before = await page(memory)
      before.keep(keptWith('1'))
      await before.leave()
      storage.setItem(storage.key(0) ?? '', text)
      const after = await page(memory)
      expect(after.kept()).toBeUndefined()
      after.keep(keptWith('2'))
      after.clear()
      expect(await after.others()).toMatchObject([{ text, kept: undefined }])
    },
  )

  test('a page that comes back has its draft again', async () => {
    const memory = createStorage()
    const tab = await page(memory)
    tab.keep(keptWith('1'))
    await tab.leave()
    await tab.comeBack()
    expect(minutesOf(tab)).toBe('1')
    const other = await page(copyOf(memory))
    expect(other.kept()).toBeUndefined()
  })

  test('a page that comes back to an adopted draft writes a draft of its own', async () => {
    const tab = await page()
    tab.keep(keptWith('1'))
    await tab.leave()
    const other = await page()
    expect(minutesOf(other)).toBe('1')
    expect(tab.keep(keptWith('2'))).toBe(true)
    tab.clear()
    expect(minutesOf(other)).toBe('1')
    await tab.comeBack()
    tab.keep(keptWith('3'))
    expect([minutesOf(other), minutesOf(tab)]).toEqual(['1', '3'])
  })

  test('a form that started before the drafts were open offers its draft', async () => {
    const memory = createStorage()
    const before = await page(memory)
    before.keep(keptWith('1'))
    await before.leave()
    const after = await page(memory, false)
    expect(after.kept()).toBeUndefined()
    expect(await after.others()).toHaveLength(1)
  })

  test('without memory, a reload adopts the draft of the tab', async () => {
    const options = { draftStorage, locks: locksOfPage(), memory: denied, adopts: true }
    const before = await openTabDrafts(options)
    before.keep(keptWith('1'))
    await before.leave()
    expect(minutesOf(await openTabDrafts(options))).toBe('1')
  })
})
