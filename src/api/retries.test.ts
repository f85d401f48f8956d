import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { ApiError, notBeforeMs, type Failure } from './api-error.ts'
import { backoffMs, isRetried, readRetries, retryDelayMs } from './retries.ts'
import { everyProblem, plainProblem } from './testing/documents.ts'

afterEach(() => vi.useRealTimers())

const unavailable = (retryAfterSeconds?: number): Failure => ({
  kind: 'problem',
  problem: plainProblem('unavailable'),
  ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
})

const temporary: Failure[] = [
  { kind: 'unreachable' },
  { kind: 'timedOut' },
  { kind: 'notUnderstood', status: 502 },
  { kind: 'notUnderstood', status: 503, retryAfterSeconds: 60 },
  { kind: 'problem', problem: plainProblem('serverFailed') },
  { kind: 'problem', problem: plainProblem('tooManyRequests') },
  unavailable(),
  unavailable(60),
]

test.each(temporary)('%j is retried twice', (failure) => {
  const error = new ApiError(failure)
  expect([0, 1, 2, 3].map((count) => isRetried(count, error))).toEqual([true, true, false, false])
})

const temporaryCodes = new Set(['serverFailed', 'tooManyRequests', 'unavailable'])

const lasting: Failure[] = [
  { kind: 'notUnderstood', status: 200 },
  { kind: 'notUnderstood', status: 404 },
  unavailable(61),
  ...everyProblem
    .filter(({ code }) => !temporaryCodes.has(code))
    .map((problem): Failure => ({ kind: 'problem', problem })),
]

test.each(lasting)('%j is not retried', (failure) => {
  expect(isRetried(0, new ApiError(failure))).toBe(false)
})

test('a bug of this page is not retried', () => {
  expect(isRetried(0, new TypeError('x is undefined'))).toBe(false)
})

test('the delays grow, and their ranges do not overlap', () => {
  const shortest = [0, 1, 2, 3].map((count) => backoffMs(count, () => 0))
  const longest = [0, 1, 2, 3].map((count) => backoffMs(count, () => 1))
  expect(shortest).toEqual([1000, 2000, 4000, 8000])
  expect(longest).toEqual([2000, 4000, 8000, 16_000])
})

test('the backoff is added to the delay that the server asks for', () => {
  expect(retryDelayMs(0, new ApiError(unavailable(20)), () => 0)).toBe(21_000)
  expect(retryDelayMs(1, new ApiError(unavailable(20)), () => 0.5)).toBe(23_000)
  expect(retryDelayMs(0, new ApiError({ kind: 'timedOut' }), () => 0)).toBe(1000)
})

test('a thousand pages that lost the same server retry at different moments', () => {
  const error = new ApiError(unavailable(20))
  const delays = Array.from({ length: 1000 }, () => retryDelayMs(0, error))
  for (let start = 21_000; start < 22_000; start += 100) {
    const together = delays.filter((delay) => delay >= start && delay < start + 100)
    expect(together.length).toBeLessThan(200)
  }
  expect(Math.min(...delays)).toBeGreaterThanOrEqual(21_000)
})

test('a query retries a read after each delay and then reports the failure', async () => {
  vi.useFakeTimers()
  const queryClient = new QueryClient()
  const queryFn = vi
    .fn<() => Promise<string>>()
    .mockRejectedValue(new ApiError({ kind: 'timedOut' }))
  const options = { queryKey: ['read'], queryFn, ...readRetries, networkMode: 'always' as const }
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

test('the delay that the server asks for counts from its answer', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') })
  const { failure } = new ApiError(unavailable(20))
  const receivedMs = performance.now()
  await vi.advanceTimersByTimeAsync(5000)
  expect(notBeforeMs(failure)).toBe(receivedMs + 20_000)
  expect(notBeforeMs(new ApiError(unavailable()).failure)).toBe(0)
})
