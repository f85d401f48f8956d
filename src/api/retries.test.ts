import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { ApiError, notBeforeMs, type Failure } from './api-error.ts'
import { pauseMs } from './pauses.ts'
import { isRepeated, repeatDelayMs, repeatReads } from './retries.ts'
import { everyProblem, plainProblem } from './testing/documents.ts'

afterEach(() => vi.useRealTimers())

const unavailable = (retryAfterSeconds?: number): Failure => ({
  kind: 'problem',
  problem: plainProblem('unavailable'),
  ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
})

const passing: Failure[] = [
  { kind: 'unreachable' },
  { kind: 'timedOut' },
  { kind: 'notUnderstood', status: 502 },
  { kind: 'notUnderstood', status: 503, retryAfterSeconds: 60 },
  { kind: 'problem', problem: plainProblem('serverFailed') },
  { kind: 'problem', problem: plainProblem('tooManyRequests') },
  unavailable(),
  unavailable(60),
]

test.each(passing)('%j is repeated twice', (failure) => {
  const error = new ApiError(failure)
  expect([0, 1, 2, 3].map((count) => isRepeated(count, error))).toEqual([true, true, false, false])
})

const passes = new Set(['serverFailed', 'tooManyRequests', 'unavailable'])

const lasting: Failure[] = [
  { kind: 'notUnderstood', status: 200 },
  { kind: 'notUnderstood', status: 404 },
  unavailable(61),
  ...everyProblem
    .filter(({ code }) => !passes.has(code))
    .map((problem): Failure => ({ kind: 'problem', problem })),
]

test.each(lasting)('%j is not repeated', (failure) => {
  expect(isRepeated(0, new ApiError(failure))).toBe(false)
})

test('a fault of our own is not repeated', () => {
  expect(isRepeated(0, new TypeError('x is undefined'))).toBe(false)
})

test('the pauses grow, and none begins before the one before it may end', () => {
  const shortest = [0, 1, 2, 3].map((count) => pauseMs(count, () => 0))
  const longest = [0, 1, 2, 3].map((count) => pauseMs(count, () => 1))
  expect(shortest).toEqual([1000, 2000, 4000, 8000])
  expect(longest).toEqual([2000, 4000, 8000, 16_000])
})

test('what the server asks for comes first, and the pause is added to it', () => {
  expect(repeatDelayMs(0, new ApiError(unavailable(20)), () => 0)).toBe(21_000)
  expect(repeatDelayMs(1, new ApiError(unavailable(20)), () => 0.5)).toBe(23_000)
  expect(repeatDelayMs(0, new ApiError({ kind: 'timedOut' }), () => 0)).toBe(1000)
})

test('a thousand pages that lost the same server do not come back in the same moment', () => {
  const error = new ApiError(unavailable(20))
  const delays = Array.from({ length: 1000 }, () => repeatDelayMs(0, error))
  for (let start = 21_000; start < 22_000; start += 100) {
    const together = delays.filter((delay) => delay >= start && delay < start + 100)
    expect(together.length).toBeLessThan(200)
  }
  expect(Math.min(...delays)).toBeGreaterThanOrEqual(21_000)
})

test('a query repeats a read after its pauses, and then tells why it failed', async () => {
  vi.useFakeTimers()
  const queryClient = new QueryClient()
  const queryFn = vi
    .fn<() => Promise<string>>()
    .mockRejectedValue(new ApiError({ kind: 'timedOut' }))
  const options = { queryKey: ['read'], queryFn, ...repeatReads, networkMode: 'always' as const }
  const reading = queryClient.query(options).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(999)
  expect(queryFn).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(1001)
  expect(queryFn).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(4000)
  expect(queryFn).toHaveBeenCalledTimes(3)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(queryFn).toHaveBeenCalledTimes(3)
  expect(await reading).toHaveProperty('failure', { kind: 'timedOut' })
})

test('when the server wants to be asked again is counted from when it said so', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') })
  const { failure } = new ApiError(unavailable(20))
  const cameMs = performance.now()
  await vi.advanceTimersByTimeAsync(5000)
  expect(notBeforeMs(failure)).toBe(cameMs + 20_000)
  expect(notBeforeMs(new ApiError(unavailable()).failure)).toBe(0)
})
