import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { TabDrafts } from './tab-drafts.ts'
import { createDraftAutosave, autosaveDelayMs } from './draft-autosave.ts'
import type { KeptDraft } from './kept-draft.ts'
import { keptWith } from './testing/kept.ts'

const now = '2026-11-22T12:00:00.000Z'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(now) })
})

afterEach(() => {
  vi.useRealTimers()
})

const minutesOf = ({ draft }: KeptDraft) => draft.agent.endWhenInactive.minutes

/** A desk that says what is done to it. */
function createTabDrafts(hasRoom = true, isTaken = () => false) {
  const done: string[] = []
  const tabDrafts: TabDrafts = {
    account: 'Dana Levi',
    tab: () => 'own',
    kept: () => undefined,
    keep: (kept) => {
      done.push(`keep ${minutesOf(kept)} at ${kept.keptAt} for ${kept.account}`)
      return hasRoom
    },
    clear: () => void done.push('clear'),
    isTaken,
    putAside: () => void done.push('put aside'),
    others: () => Promise.resolve([]),
    take: () => Promise.resolve(undefined),
    discard: () => Promise.resolve(),
    putBack: () => true,
    leave: () => Promise.resolve(void done.push('leave')),
    comeBack: () => Promise.resolve(void done.push('come back')),
  }
  return { tabDrafts, done }
}

const said = (minutes: string, at = now) => `keep ${minutes} at ${at} for Dana Levi`

function whole(minutes: string) {
  const { base, draft, source } = keptWith(minutes)
  return () => ({ base, draft, source })
}

const open = (hasRoom = true, putsAside = false) => {
  const { tabDrafts, done } = createTabDrafts(hasRoom)
  const onKept = vi.fn<(isKept: boolean) => void>()
  return { autosave: createDraftAutosave(tabDrafts, putsAside, onKept), done, onKept }
}

test('many edits are written once, the last of them, a moment after the first', () => {
  const { autosave, done } = open()
  for (const minutes of ['1', '12', '123']) autosave.follow(whole(minutes))
  expect(done).toEqual([])
  vi.advanceTimersByTime(autosaveDelayMs)
  expect(done).toEqual([said('123', '2026-11-22T12:00:00.400Z')])
  vi.advanceTimersByTime(10 * autosaveDelayMs)
  expect(done).toHaveLength(1)
})

test('what is kept is read when it is written, and again after the next edit', () => {
  const { autosave, done } = open()
  let minutes = '1'
  autosave.follow(() => whole(minutes)())
  minutes = '12'
  vi.advanceTimersByTime(autosaveDelayMs)
  minutes = '123'
  vi.advanceTimersByTime(autosaveDelayMs)
  expect(done).toEqual([said('12', '2026-11-22T12:00:00.400Z')])
  autosave.touch()
  autosave.flush()
  expect(done).toEqual([
    said('12', '2026-11-22T12:00:00.400Z'),
    said('123', '2026-11-22T12:00:00.800Z'),
  ])
})

test('an edit that leaves nothing to keep writes nothing', () => {
  const { autosave, done } = open()
  autosave.touch()
  vi.advanceTimersByTime(autosaveDelayMs)
  expect(done).toEqual([])
})

test('what changes nothing is not kept, and what was kept is cleared at once', () => {
  const { autosave, done } = open()
  autosave.follow(whole('1'))
  autosave.follow(undefined)
  expect(done).toEqual(['clear'])
  vi.advanceTimersByTime(autosaveDelayMs)
  expect(done).toEqual(['clear'])
})

test('a page that goes writes first, and then lets go', () => {
  const { autosave, done } = open()
  autosave.follow(whole('1'))
  autosave.leave()
  expect(done).toEqual([said('1'), 'leave'])
})

test('there is nothing to flush twice', () => {
  const { autosave, done } = open()
  autosave.flush()
  autosave.follow(whole('1'))
  autosave.flush()
  autosave.flush()
  expect(done).toEqual([said('1')])
})

test('a page that comes back keeps what it shows', async () => {
  const { autosave, done } = open()
  autosave.follow(whole('1'))
  autosave.leave()
  await autosave.comeBack()
  expect(done).toEqual([said('1'), 'leave', 'come back', said('1')])
})

test('plain http: a page that is looked at again writes if another tab has its draft', () => {
  let isTaken = false
  const { tabDrafts, done } = createTabDrafts(true, () => isTaken)
  const autosave = createDraftAutosave(tabDrafts, false, () => undefined)
  autosave.follow(whole('1'))
  autosave.flush()
  autosave.wake()
  expect(done).toEqual([said('1')])
  isTaken = true
  autosave.wake()
  autosave.leave()
  expect(done).toEqual([said('1'), said('1'), said('1'), 'leave'])
})

test('what the form did not begin with is put aside before anything is written or cleared', () => {
  const { autosave, done } = open(true, true)
  autosave.follow(undefined)
  autosave.follow(whole('1'))
  autosave.flush()
  expect(done).toEqual(['put aside', 'clear', said('1')])
})

test('says whether it could be kept', () => {
  const { autosave, onKept } = open(false)
  autosave.follow(whole('1'))
  autosave.flush()
  expect(onKept).toHaveBeenLastCalledWith(false)
  autosave.follow(undefined)
  expect(onKept).toHaveBeenLastCalledWith(true)
})

test('storage full: who is about to leave hears whether all is kept, and what had no room is tried again', () => {
  const { autosave, done } = open(false)
  expect(autosave.flush()).toBe(true)
  autosave.follow(whole('1'))
  expect(autosave.flush()).toBe(false)
  expect(autosave.flush()).toBe(false)
  expect(done).toEqual([said('1'), said('1')])
  autosave.follow(undefined)
  expect(autosave.flush()).toBe(true)
})

test('without a tabDrafts, nothing is kept, and it says so', () => {
  const onKept = vi.fn<(isKept: boolean) => void>()
  const autosave = createDraftAutosave(null, false, onKept)
  autosave.follow(whole('1'))
  autosave.leave()
  expect(onKept).toHaveBeenLastCalledWith(false)
})
