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

function watching(
  ask: (signal: AbortSignal) => Promise<void> = () => Promise.resolve(),
  ageMs = 0,
) {
  const asked = vi.fn<(signal: AbortSignal) => Promise<void>>(ask)
  return { watch: createDocumentPoller({ ask: asked, ageMs, random: () => 0.5 }), asked }
}

test('asks every minute, and not before', async () => {
  const { asked } = watching()
  await vi.advanceTimersByTimeAsync(everyMs - 1)
  expect(asked).toHaveBeenCalledTimes(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(asked).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(3 * everyMs)
  expect(asked).toHaveBeenCalledTimes(4)
})

test('asks when somebody looks, but not twice in the same moment', async () => {
  const { watch, asked } = watching(undefined, 10_000)
  watch.look()
  watch.look()
  await vi.advanceTimersByTimeAsync(0)
  watch.look()
  expect(asked).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(2000)
  watch.look()
  expect(asked).toHaveBeenCalledTimes(2)
})

test('what has just come is not asked for again', () => {
  const { watch, asked } = watching()
  watch.look()
  expect(asked).not.toHaveBeenCalled()
})

test('what is new for certain is asked for at once, and again when it comes in between', async () => {
  const answers: (() => void)[] = []
  const { watch, asked } = watching(() => new Promise((resolve) => answers.push(resolve)))
  watch.tell()
  watch.tell()
  expect(asked).toHaveBeenCalledTimes(1)
  answers[0]?.()
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toHaveBeenCalledTimes(2)
  answers[1]?.()
  await vi.advanceTimersByTimeAsync(everyMs - 1)
  expect(asked).toHaveBeenCalledTimes(2)
})

test('asks nothing while nobody can see the page', async () => {
  const { watch, asked } = watching()
  watch.pause()
  await vi.advanceTimersByTimeAsync(10 * everyMs)
  expect(asked).not.toHaveBeenCalled()
  watch.look()
  expect(asked).toHaveBeenCalledTimes(1)
})

test('after failures the pauses grow, up to a limit', () => {
  const pauses = [0, 1, 2, 3, 4, 20].map((failures) => pauseAfter(failures, 0.5) / everyMs)
  expect(pauses).toEqual([1, 2, 4, 8, 15, 15])
})

test('after a failure, no two pages come back in the same moment', () => {
  expect([pauseAfter(1, 0), pauseAfter(1, 1)]).toEqual([1.5 * everyMs, 2.5 * everyMs])
})

test('a failure is followed by a longer pause, an answer by the usual one', async () => {
  const { asked } = watching(unreachable)
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

test('after a failure, somebody who looks is answered', async () => {
  const { watch, asked } = watching(unreachable)
  await vi.advanceTimersByTimeAsync(everyMs + 2000)
  watch.look()
  expect(asked).toHaveBeenCalledTimes(2)
})

test('the server is not asked before it wants to be, whoever looks or tells', async () => {
  const { watch, asked } = watching(busy)
  await vi.advanceTimersByTimeAsync(everyMs)
  await vi.advanceTimersByTimeAsync(599_000)
  watch.look()
  watch.tell()
  expect(asked).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(2000)
  expect(asked).toHaveBeenCalledTimes(2)
})

test('once stopped, it asks nothing and gives up what is under way', async () => {
  const { watch, asked } = watching(() => new Promise(() => undefined))
  await vi.advanceTimersByTimeAsync(everyMs)
  watch.stop()
  expect(asked.mock.calls[0]?.[0].aborted).toBe(true)
  await vi.advanceTimersByTimeAsync(10 * everyMs)
  expect(asked).toHaveBeenCalledTimes(1)
})
