import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createThrottle } from './throttle.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function createWritten() {
  const written: string[] = []
  return { written, writer: createThrottle((text) => written.push(text), 300) }
}

test('of many texts, only the last one is written', () => {
  const { written, writer } = createWritten()
  for (const text of ['a', 'b', 'c']) writer.follow(() => text)
  vi.advanceTimersByTime(299)
  expect(written).toEqual([])
  vi.advanceTimersByTime(1)
  expect(written).toEqual(['c'])
  vi.advanceTimersByTime(1000)
  expect(written).toEqual(['c'])
})

test('a second of changes is written a few times, including the last one', () => {
  const { written, writer } = createWritten()
  for (let frame = 0; frame <= 60; frame += 1) {
    writer.follow(() => String(frame))
    vi.advanceTimersByTime(1000 / 60)
  }
  vi.advanceTimersByTime(300)
  expect(written.length).toBeLessThanOrEqual(4)
  expect(written.length).toBeGreaterThan(1)
  expect(written.at(-1)).toBe('60')
})

test('undefined is not written', () => {
  const { written, writer } = createWritten()
  writer.follow(() => 'a')
  writer.follow(() => undefined)
  vi.advanceTimersByTime(300)
  expect(written).toEqual([])
})

test('after a stop, nothing is written until the next text', () => {
  const { written, writer } = createWritten()
  writer.follow(() => 'a')
  writer.stop()
  vi.advanceTimersByTime(300)
  expect(written).toEqual([])
  writer.follow(() => 'b')
  vi.advanceTimersByTime(300)
  expect(written).toEqual(['b'])
})
