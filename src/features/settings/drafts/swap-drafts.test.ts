import { beforeEach, expect, test, vi } from 'vitest'
import { defaultSettings } from '../../../policy/settings.ts'
import { draftOf } from '../../../policy/draft.ts'
import type { FormSnapshot } from '../editor/form-snapshot.ts'
import { openTabDrafts, type TabDrafts } from './tab-drafts.ts'
import { createSwapDrafts, type SwapDrafts } from './swap-drafts.ts'
import { createDraftStorage, type DraftStorage } from './draft-storage.ts'
import { createLocks, createStorage } from './testing/browser.ts'
import { keptWith } from './testing/kept.ts'
import { createWebLocks } from './web-locks.ts'

let draftStorage: DraftStorage
let tabDrafts: TabDrafts
let open: () => Promise<TabDrafts>
let aside: string
const onDone = vi.fn<() => Promise<void>>()

function whole(minutes: string): FormSnapshot {
  const { base, draft, source } = keptWith(minutes)
  return { base, draft, source }
}

const minutesOf = (tab: string) =>
  draftStorage.entry(tab)?.kept?.draft.agent.endWhenInactive.minutes
const others = async () => (await tabDrafts.others()).map(({ tab }) => minutesOf(tab))

/** Exchanges, and waits until the earlier drafts are up to date. */
async function swapDrafts(...drafts: Parameters<SwapDrafts>): Promise<string | undefined> {
  onDone.mockReset()
  const left = createSwapDrafts(tabDrafts, onDone)(...drafts)
  await vi.waitFor(() => expect(onDone).toHaveBeenCalled())
  return left
}

/** A tab that has put the draft 1 aside for the draft 2. */
beforeEach(async () => {
  const storage = createStorage()
  const locks = createWebLocks(createLocks())
  draftStorage = createDraftStorage({ storage: () => storage, document: 'd', account: 'Dana Levi' })
  open = () => openTabDrafts({ draftStorage, locks, memory: createStorage, adopts: true })
  tabDrafts = await open()
  tabDrafts.keep(keptWith('1'))
  aside = tabDrafts.tab()
  tabDrafts.putAside()
  tabDrafts.keep(keptWith('2'))
})

test('draft replaced: what was put aside is the draft again, at once, and no other one', async () => {
  const done = swapDrafts(undefined, whole('1'), aside)
  expect(minutesOf(tabDrafts.tab())).toBe('1')
  expect(await done).toBeUndefined()
  expect(await others()).toEqual([])
  expect(draftStorage.entries()).toHaveLength(1)
})

test('draft replaced: what was typed since is put aside instead, and can be exchanged again', async () => {
  const left = await swapDrafts(whole('2'), whole('1'), aside)
  expect(minutesOf(tabDrafts.tab())).toBe('1')
  expect(await others()).toEqual(['2'])
  await swapDrafts(whole('1'), whole('2'), left ?? '')
  expect(minutesOf(tabDrafts.tab())).toBe('2')
})

test('draft replaced: what changes nothing is not kept as an earlier draft', async () => {
  const nothing = { ...whole('1'), draft: draftOf(defaultSettings) }
  expect(await swapDrafts(nothing, whole('1'), aside)).toBeUndefined()
  expect(await others()).toEqual([])
})

test('draft replaced: a draft that another tab has taken up or changed stays there', async () => {
  const other = await open()
  other.keep(keptWith('11'))
  await swapDrafts(undefined, whole('1'), aside)
  expect(minutesOf(aside)).toBe('11')
  await other.leave()
  await swapDrafts(undefined, whole('1'), aside)
  expect(await others()).toEqual(['11'])
})

test('storage full: nothing is let go of', async () => {
  vi.spyOn(draftStorage, 'keep').mockReturnValue(false)
  expect(await swapDrafts(whole('2'), whole('1'), aside)).toBeUndefined()
  expect(minutesOf(aside)).toBe('1')
})

test('without a tabDrafts, there is nothing to swapDrafts', () => {
  expect(createSwapDrafts(null, onDone)(whole('2'), whole('1'), aside)).toBeUndefined()
})
