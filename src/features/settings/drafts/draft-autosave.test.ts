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

/** Tab drafts that record what is done to them. */
function createTabDrafts(hasRoom = true, isTaken = () => false) {
  const done: string[] = []
  const tabDrafts: TabDrafts = {
    account: 'Dana Levi',
    tab: () => 'own',
    kept: () => undefined,
    hasDraft: () => false,
    isOfThisPage: () => false,
    subscribe: () => () => undefined,
    keep: (draft) => {
      done.push(`keep ${minutesOf(draft)} at ${draft.keptAt} for ${draft.account}`)
      return hasRoom
    },
    clear: () => void done.push('clear'),
    isTaken,
    setAside: () => void done.push('set aside'),
    others: () => Promise.resolve([]),
    take: () => Promise.resolve(undefined),
    discard: () => Promise.resolve(),
    putBack: () => true,
    leave: () => Promise.resolve(void done.push('leave')),
    comeBack: () => Promise.resolve(void done.push('come back')),
  }
  return { tabDrafts, done }
}

const kept = (minutes: string, at = now) => `keep ${minutes} at ${at} for Dana Levi`

function snapshot(minutes: string) {
  const { base, draft, source } = keptWith(minutes)
  return () => ({ base, draft, source })
}

const open = (hasRoom = true, putsAside = false) => {
  const { tabDrafts, done } = createTabDrafts(hasRoom)
  const onKept = vi.fn<(isKept: boolean) => void>()
  return { autosave: createDraftAutosave(tabDrafts, putsAside, onKept), done, onKept }
}

test('of many edits, the last one is written, a moment after the first', () => {
  const { autosave, done } = open()
  for (const minutes of ['1', '12', '123']) autosave.follow(snapshot(minutes))
  expect(done).toEqual([])
  vi.advanceTimersByTime(autosaveDelayMs)
  expect(done).toEqual([kept('123', '2026-11-22T12:00:00.400Z')])
  vi.advanceTimersByTime(10 * autosaveDelayMs)
  expect(done).toHaveLength(1)
})

test('the form is read at the time of the write, and again after the next edit', () => {
  const { autosave, done } = open()
  let minutes = '1'
  autosave.follow(() => snapshot(minutes)())
  minutes = '12'
  vi.advanceTimersByTime(autosaveDelayMs)
  minutes = '123'
  vi.advanceTimersByTime(autosaveDelayMs)
  expect(done).toEqual([kept('12', '2026-11-22T12:00:00.400Z')])
  autosave.schedule()
  autosave.flush()
  expect(done).toEqual([
    kept('12', '2026-11-22T12:00:00.400Z'),
    kept('123', '2026-11-22T12:00:00.800Z'),
  ])
})

test('an edit without changes writes nothing', () => {
  const { autosave, done } = open()
  autosave.schedule()
  vi.advanceTimersByTime(autosaveDelayMs)
  expect(done).toEqual([])
})

test('a draft without changes is not kept, and the kept one is removed at once', () => {
  const { autosave, done } = open()
  autosave.follow(snapshot('1'))
  autosave.follow(undefined)
  expect(done).toEqual(['clear'])
  vi.advanceTimersByTime(autosaveDelayMs)
  expect(done).toEqual(['clear'])
})

test('a page that closes writes first, and then releases the draft', () => {
  const { autosave, done } = open()
  autosave.follow(snapshot('1'))
  autosave.leave()
  expect(done).toEqual([kept('1'), 'leave'])
})

test('a second flush writes nothing', () => {
  const { autosave, done } = open()
  autosave.flush()
  autosave.follow(snapshot('1'))
  autosave.flush()
  autosave.flush()
  expect(done).toEqual([kept('1')])
})

test('a page that comes back keeps what it shows', async () => {
  const { autosave, done } = open()
  autosave.follow(snapshot('1'))
  autosave.leave()
  await autosave.comeBack()
  expect(done).toEqual([kept('1'), 'leave', 'come back', kept('1')])
})

test('plain http: a page that becomes visible writes if another tab has its draft', () => {
  let isTaken = false
  const { tabDrafts, done } = createTabDrafts(true, () => isTaken)
  const autosave = createDraftAutosave(tabDrafts, false, () => undefined)
  autosave.follow(snapshot('1'))
  autosave.flush()
  autosave.wake()
  expect(done).toEqual([kept('1')])
  isTaken = true
  autosave.wake()
  autosave.leave()
  expect(done).toEqual([kept('1'), kept('1'), kept('1'), 'leave'])
})

test('a draft that the form did not start with is set aside before any write', () => {
  const { autosave, done } = open(true, true)
  autosave.follow(undefined)
  autosave.follow(snapshot('1'))
  autosave.flush()
  expect(done).toEqual(['set aside', 'clear', kept('1')])
})

test('reports whether the draft is kept', () => {
  const { autosave, onKept } = open(false)
  autosave.follow(snapshot('1'))
  autosave.flush()
  expect(onKept).toHaveBeenLastCalledWith(false)
  autosave.follow(undefined)
  expect(onKept).toHaveBeenLastCalledWith(true)
})

test('storage full: a flush reports whether the draft is kept, and tries again', () => {
  const { autosave, done } = open(false)
  expect(autosave.flush()).toBe(true)
  autosave.follow(snapshot('1'))
  expect(autosave.flush()).toBe(false)
  expect(autosave.flush()).toBe(false)
  expect(done).toEqual([kept('1'), kept('1')])
  autosave.follow(undefined)
  expect(autosave.flush()).toBe(true)
})

test('without tab drafts, nothing is kept, and it is reported', () => {
  const onKept = vi.fn<(isKept: boolean) => void>()
  const autosave = createDraftAutosave(null, false, onKept)
  autosave.follow(snapshot('1'))
  autosave.leave()
  expect(onKept).toHaveBeenLastCalledWith(false)
})
