import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ApiError } from '../../../api/api-error.ts'
import { plainProblem } from '../../../api/testing/documents.ts'
import { createDocumentPoller, everyMs, pauseAfter } from './document-poller.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

const unreachable = () => Promise.reject(new ApiError({ kind: 'unreachable' }))
const busy = () =>
  Promise.reject(
    new ApiError({
      kind: 'problem',
      problem: plainProblem('tooManyRequests'),
      retryAfterSeconds: 600,
    }),
  )

const busyProxy = () =>
  Promise.reject(new ApiError({ kind: 'notUnderstood', status: 503, retryAfterSeconds: 600 }))

function startPoller(
  ask: (signal: AbortSignal) => Promise<void> = () => Promise.resolve(),
  ageMs = 0,
) {
  const asked = vi.fn<(signal: AbortSignal) => Promise<void>>(ask)
  return { poller: createDocumentPoller({ ask: asked, ageMs, random: () => 0.5 }), asked }
}

test('asks every minute, and not before', async () => {
  const { asked } = startPoller()
  await vi.advanceTimersByTimeAsync(everyMs - 1)
  expect(asked).toHaveBeenCalledTimes(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(asked).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(3 * everyMs)
  expect(asked).toHaveBeenCalledTimes(4)
})

test('asks when the page becomes visible, but not twice in a row', async () => {
  const { poller, asked } = startPoller(undefined, 10_000)
  poller.checkNow()
  poller.checkNow()
  await vi.advanceTimersByTimeAsync(0)
  poller.checkNow()
  expect(asked).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(2000)
  poller.checkNow()
  expect(asked).toHaveBeenCalledTimes(2)
})

test('a fresh answer is not asked for again', () => {
  const { poller, asked } = startPoller()
  poller.checkNow()
  expect(asked).not.toHaveBeenCalled()
})

test('a known change is asked for at once, and again if it comes during a question', async () => {
  const answers: (() => void)[] = []
  const { poller, asked } = startPoller(() => new Promise((resolve) => answers.push(resolve)))
  poller.notifyChanged()
  poller.notifyChanged()
  expect(asked).toHaveBeenCalledTimes(1)
  answers[0]?.()
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toHaveBeenCalledTimes(2)
  answers[1]?.()
  await vi.advanceTimersByTimeAsync(everyMs - 1)
  expect(asked).toHaveBeenCalledTimes(2)
})

test('asks nothing while nobody can see the page', async () => {
  const { poller, asked } = startPoller()
  poller.pause()
  await vi.advanceTimersByTimeAsync(10 * everyMs)
  expect(asked).not.toHaveBeenCalled()
  poller.checkNow()
  expect(asked).toHaveBeenCalledTimes(1)
})

test('pauses grow after failures, up to a limit', () => {
  const pauses = [0, 1, 2, 3, 4, 20].map((failures) => pauseAfter(failures, 0.5) / everyMs)
  expect(pauses).toEqual([1, 2, 4, 8, 15, 15])
})

test('after a failure, pages come back at different times', () => {
  expect([pauseAfter(1, 0), pauseAfter(1, 1)]).toEqual([1.5 * everyMs, 2.5 * everyMs])
})

test('a longer pause follows a failure, the usual one an answer', async () => {
  const { asked } = startPoller(unreachable)
  await vi.advanceTimersByTimeAsync(everyMs)
  expect(asked).toHaveBeenCalledTimes(1)
  asked.mockImplementation(() => Promise.resolve())
  await vi.advanceTimersByTimeAsync(2 * everyMs - 1)
  expect(asked).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(asked).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(everyMs)
  expect(asked).toHaveBeenCalledTimes(3)
})

test('after a failure, a page that becomes visible asks', async () => {
  const { poller, asked } = startPoller(unreachable)
  await vi.advanceTimersByTimeAsync(everyMs + 2000)
  poller.checkNow()
  expect(asked).toHaveBeenCalledTimes(2)
})

test.each([
  ['the API', busy],
  ['a proxy', busyProxy],
])('nothing asks before %s wants to be asked', async (_, ask) => {
  const { poller, asked } = startPoller(ask)
  await vi.advanceTimersByTimeAsync(everyMs)
  await vi.advanceTimersByTimeAsync(599_000)
  poller.checkNow()
  poller.notifyChanged()
  expect(asked).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(2000)
  expect(asked).toHaveBeenCalledTimes(2)
})

test('a stopped poller asks nothing and aborts the open question', async () => {
  const { poller, asked } = startPoller(() => new Promise(() => undefined))
  await vi.advanceTimersByTimeAsync(everyMs)
  poller.stop()
  expect(asked.mock.calls[0]?.[0].aborted).toBe(true)
  await vi.advanceTimersByTimeAsync(10 * everyMs)
  expect(asked).toHaveBeenCalledTimes(1)
})
