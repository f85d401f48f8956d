import { beforeEach, expect, test, vi } from 'vitest'
import { defaultSettings } from '../../../policy/settings.ts'
import { draftOf } from '../../../policy/draft.ts'
import type { Whole } from '../editor/form-snapshot.ts'
import { openDesk, type Desk } from './tab-drafts.ts'
import { exchangeAt, type Exchange } from './swap-drafts.ts'
import { createShelf, type Shelf } from './draft-storage.ts'
import { createLocks, createStorage } from './testing/browser.ts'
import { keptWith } from './testing/kept.ts'
import { createWebLocks } from './web-locks.ts'

let shelf: Shelf
let desk: Desk
let open: () => Promise<Desk>
let aside: string
const onDone = vi.fn<() => Promise<void>>()

function whole(minutes: string): Whole {
  const { base, draft, source } = keptWith(minutes)
  return { base, draft, source }
}

const minutesOf = (tab: string) => shelf.entry(tab)?.kept?.draft.agent.endWhenInactive.minutes
const others = async () => (await desk.others()).map(({ tab }) => minutesOf(tab))

/** Exchanges, and waits until the earlier drafts are up to date. */
async function exchange(...drafts: Parameters<Exchange>): Promise<string | undefined> {
  onDone.mockReset()
  const left = exchangeAt(desk, onDone)(...drafts)
  await vi.waitFor(() => expect(onDone).toHaveBeenCalled())
  return left
}

/** A tab that has put the draft 1 aside for the draft 2. */
beforeEach(async () => {
  const storage = createStorage()
  const locks = createWebLocks(createLocks())
  shelf = createShelf({ storage: () => storage, document: 'd', account: 'Dana Levi' })
  open = () => openDesk({ shelf, locks, memory: createStorage, adopts: true })
  desk = await open()
  desk.keep(keptWith('1'))
  aside = desk.tab()
  desk.putAside()
  desk.keep(keptWith('2'))
})

test('draft replaced: what was put aside is the draft again, at once, and no other one', async () => {
  const done = exchange(undefined, whole('1'), aside)
  expect(minutesOf(desk.tab())).toBe('1')
  expect(await done).toBeUndefined()
  expect(await others()).toEqual([])
  expect(shelf.entries()).toHaveLength(1)
})

test('draft replaced: what was typed since is put aside instead, and can be exchanged again', async () => {
  const left = await exchange(whole('2'), whole('1'), aside)
  expect(minutesOf(desk.tab())).toBe('1')
  expect(await others()).toEqual(['2'])
  await exchange(whole('1'), whole('2'), left ?? '')
  expect(minutesOf(desk.tab())).toBe('2')
})

test('draft replaced: what changes nothing is not kept as an earlier draft', async () => {
  const nothing = { ...whole('1'), draft: draftOf(defaultSettings) }
  expect(await exchange(nothing, whole('1'), aside)).toBeUndefined()
  expect(await others()).toEqual([])
})

test('draft replaced: a draft that another tab has taken up or changed stays there', async () => {
  const other = await open()
  other.keep(keptWith('11'))
  await exchange(undefined, whole('1'), aside)
  expect(minutesOf(aside)).toBe('11')
  await other.leave()
  await exchange(undefined, whole('1'), aside)
  expect(await others()).toEqual(['11'])
})

test('storage full: nothing is let go of', async () => {
  vi.spyOn(shelf, 'keep').mockReturnValue(false)
  expect(await exchange(whole('2'), whole('1'), aside)).toBeUndefined()
  expect(minutesOf(aside)).toBe('1')
})

test('without a desk, there is nothing to exchange', () => {
  expect(exchangeAt(null, onDone)(whole('2'), whole('1'), aside)).toBeUndefined()
})
