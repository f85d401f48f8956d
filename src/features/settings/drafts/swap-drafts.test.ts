import { beforeEach, expect, test, vi } from 'vitest'
import { defaultSettings } from '../../../policy/settings.ts'
import { draftOf } from '../../../policy/draft.ts'
import type { FormSnapshot } from '../editor/form-snapshot.ts'
import type { SwapDrafts } from '../editor/use-settings-editor.ts'
import { openTabDrafts, type TabDrafts } from './tab-drafts.ts'
import { createSwapDrafts } from './swap-drafts.ts'
import { createDraftStorage, type DraftStorage } from './draft-storage.ts'
import { createLocks, createStorage } from './testing/browser.ts'
import { keptWith } from './testing/kept.ts'
import { createWebLocks } from './tab-locks.ts'

let draftStorage: DraftStorage
let tabDrafts: TabDrafts
let open: () => Promise<TabDrafts>
let storedAs: string
const onDone = vi.fn<() => Promise<void>>()

function snapshot(minutes: string): FormSnapshot {
  const { base, draft, source } = keptWith(minutes)
  return { base, draft, source }
}

const minutesOf = (tab: string) =>
  draftStorage.entry(tab)?.kept?.draft.agent.endWhenInactive.minutes
const others = async () => (await tabDrafts.others()).map(({ tab }) => minutesOf(tab))

/** Swaps, and waits until the earlier drafts are up to date. */
async function swapDrafts(...drafts: Parameters<SwapDrafts>): Promise<string | undefined> {
  onDone.mockReset()
  const left = createSwapDrafts(tabDrafts, onDone)(...drafts)
  await vi.waitFor(() => expect(onDone).toHaveBeenCalled())
  return left
}

/** Opens a tab that has set draft 1 aside for draft 2. */
beforeEach(async () => {
  const storage = createStorage()
  const locks = createWebLocks(createLocks())
  draftStorage = createDraftStorage({ storage: () => storage, document: 'd', account: 'Dana Levi' })
  open = () => openTabDrafts({ draftStorage, locks, memory: createStorage, adopts: true })
  tabDrafts = await open()
  tabDrafts.keep(keptWith('1'))
  storedAs = tabDrafts.tab()
  tabDrafts.setAside()
  tabDrafts.keep(keptWith('2'))
})

test('draft replaced: the draft that was set aside is back at once, and no longer an earlier one', async () => {
  const done = swapDrafts(undefined, snapshot('1'), storedAs)
  expect(minutesOf(tabDrafts.tab())).toBe('1')
  expect(await done).toBeUndefined()
  expect(await others()).toEqual([])
  expect(draftStorage.entries()).toHaveLength(1)
})

test('draft replaced: a draft that was typed since is set aside instead, and can be swapped again', async () => {
  const left = await swapDrafts(snapshot('2'), snapshot('1'), storedAs)
  expect(minutesOf(tabDrafts.tab())).toBe('1')
  expect(await others()).toEqual(['2'])
  await swapDrafts(snapshot('1'), snapshot('2'), left ?? '')
  expect(minutesOf(tabDrafts.tab())).toBe('2')
})

test('draft replaced: a draft without changes is not kept as an earlier draft', async () => {
  const nothing = { ...snapshot('1'), draft: draftOf(defaultSettings) }
  expect(await swapDrafts(nothing, snapshot('1'), storedAs)).toBeUndefined()
  expect(await others()).toEqual([])
})

test('draft replaced: a draft that another tab has taken or changed stays there', async () => {
  const other = await open()
  other.keep(keptWith('11'))
  await swapDrafts(undefined, snapshot('1'), storedAs)
  expect(minutesOf(storedAs)).toBe('11')
  await other.leave()
  await swapDrafts(undefined, snapshot('1'), storedAs)
  expect(await others()).toEqual(['11'])
})

test('storage full: nothing is discarded', async () => {
  vi.spyOn(draftStorage, 'keep').mockReturnValue(false)
  expect(await swapDrafts(snapshot('2'), snapshot('1'), storedAs)).toBeUndefined()
  expect(minutesOf(storedAs)).toBe('1')
})

test('without tab drafts, nothing is swapped', () => {
  expect(createSwapDrafts(null, onDone)(snapshot('2'), snapshot('1'), storedAs)).toBeUndefined()
})
