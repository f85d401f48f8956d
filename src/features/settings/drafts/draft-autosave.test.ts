import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Desk } from './tab-drafts.ts'
import { createKeeper, keepDelayMs } from './draft-autosave.ts'
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
function createDesk(hasRoom = true, isTaken = () => false) {
  const done: string[] = []
  const desk: Desk = {
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
  return { desk, done }
}

const said = (minutes: string, at = now) => `keep ${minutes} at ${at} for Dana Levi`

function whole(minutes: string) {
  const { base, draft, source } = keptWith(minutes)
  return () => ({ base, draft, source })
}

const open = (hasRoom = true, putsAside = false) => {
  const { desk, done } = createDesk(hasRoom)
  const onKept = vi.fn<(isKept: boolean) => void>()
  return { keeper: createKeeper(desk, putsAside, onKept), done, onKept }
}

test('many edits are written once, the last of them, a moment after the first', () => {
  const { keeper, done } = open()
  for (const minutes of ['1', '12', '123']) keeper.follow(whole(minutes))
  expect(done).toEqual([])
  vi.advanceTimersByTime(keepDelayMs)
  expect(done).toEqual([said('123', '2026-11-22T12:00:00.400Z')])
  vi.advanceTimersByTime(10 * keepDelayMs)
  expect(done).toHaveLength(1)
})

test('what is kept is read when it is written, and again after the next edit', () => {
  const { keeper, done } = open()
  let minutes = '1'
  keeper.follow(() => whole(minutes)())
  minutes = '12'
  vi.advanceTimersByTime(keepDelayMs)
  minutes = '123'
  vi.advanceTimersByTime(keepDelayMs)
  expect(done).toEqual([said('12', '2026-11-22T12:00:00.400Z')])
  keeper.touch()
  keeper.flush()
  expect(done).toEqual([
    said('12', '2026-11-22T12:00:00.400Z'),
    said('123', '2026-11-22T12:00:00.800Z'),
  ])
})

test('an edit that leaves nothing to keep writes nothing', () => {
  const { keeper, done } = open()
  keeper.touch()
  vi.advanceTimersByTime(keepDelayMs)
  expect(done).toEqual([])
})

test('what changes nothing is not kept, and what was kept is cleared at once', () => {
  const { keeper, done } = open()
  keeper.follow(whole('1'))
  keeper.follow(undefined)
  expect(done).toEqual(['clear'])
  vi.advanceTimersByTime(keepDelayMs)
  expect(done).toEqual(['clear'])
})

test('a page that goes writes first, and then lets go', () => {
  const { keeper, done } = open()
  keeper.follow(whole('1'))
  keeper.leave()
  expect(done).toEqual([said('1'), 'leave'])
})

test('there is nothing to flush twice', () => {
  const { keeper, done } = open()
  keeper.flush()
  keeper.follow(whole('1'))
  keeper.flush()
  keeper.flush()
  expect(done).toEqual([said('1')])
})

test('a page that comes back keeps what it shows', async () => {
  const { keeper, done } = open()
  keeper.follow(whole('1'))
  keeper.leave()
  await keeper.comeBack()
  expect(done).toEqual([said('1'), 'leave', 'come back', said('1')])
})

test('plain http: a page that is looked at again writes if another tab has its draft', () => {
  let isTaken = false
  const { desk, done } = createDesk(true, () => isTaken)
  const keeper = createKeeper(desk, false, () => undefined)
  keeper.follow(whole('1'))
  keeper.flush()
  keeper.wake()
  expect(done).toEqual([said('1')])
  isTaken = true
  keeper.wake()
  keeper.leave()
  expect(done).toEqual([said('1'), said('1'), said('1'), 'leave'])
})

test('what the form did not begin with is put aside before anything is written or cleared', () => {
  const { keeper, done } = open(true, true)
  keeper.follow(undefined)
  keeper.follow(whole('1'))
  keeper.flush()
  expect(done).toEqual(['put aside', 'clear', said('1')])
})

test('says whether it could be kept', () => {
  const { keeper, onKept } = open(false)
  keeper.follow(whole('1'))
  keeper.flush()
  expect(onKept).toHaveBeenLastCalledWith(false)
  keeper.follow(undefined)
  expect(onKept).toHaveBeenLastCalledWith(true)
})

test('storage full: who is about to leave hears whether all is kept, and what had no room is tried again', () => {
  const { keeper, done } = open(false)
  expect(keeper.flush()).toBe(true)
  keeper.follow(whole('1'))
  expect(keeper.flush()).toBe(false)
  expect(keeper.flush()).toBe(false)
  expect(done).toEqual([said('1'), said('1')])
  keeper.follow(undefined)
  expect(keeper.flush()).toBe(true)
})

test('without a desk, nothing is kept, and it says so', () => {
  const onKept = vi.fn<(isKept: boolean) => void>()
  const keeper = createKeeper(null, false, onKept)
  keeper.follow(whole('1'))
  keeper.leave()
  expect(onKept).toHaveBeenLastCalledWith(false)
})
