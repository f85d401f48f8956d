import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Boundary } from './boundaries.ts'
import { boundaryId, relativeTo, typedInstant, type RelativeInstant } from './relative-instant.ts'

const minute = 60_000
const day = 24 * 60 * minute

const boundaries: Boundary[] = [
  { ms: 0, name: 'session', isSaved: false },
  { ms: 7 * day, name: 'full', isSaved: false },
  { ms: 8 * day, name: 'full', isSaved: true },
]
const range = { fromMs: -30 * minute, toMs: 10 * day }

const typed: RelativeInstant = { number: '1', unit: 'minutes', side: 'after', boundary: 'full' }
const check = (changes: Partial<RelativeInstant>) =>
  typedInstant({ ...typed, ...changes }, boundaries, range)

test.each([
  [{}, 7 * day + minute],
  [{ side: 'before' }, 7 * day - minute],
  [{ number: '0' }, 7 * day],
  [{ unit: 'milliseconds' }, 7 * day + 1],
  [{ number: ' ٣ ', unit: 'hours', boundary: 'session' }, 180 * minute],
  [{ number: '2', unit: 'days', boundary: 'saved full' }, 10 * day],
] as const)('%j is an instant', (changes, atMs) => {
  expect(check(changes)).toEqual({ ok: true, atMs })
})

test.each([
  [{ number: '' }, 'required'],
  [{ number: '1.5' }, 'notWholeNumber'],
  [{ number: '-1' }, 'notWholeNumber'],
  [{ number: '12345678' }, 'tooManyDigits'],
  [{ number: '4', unit: 'days' }, 'tooLate'],
  [{ number: '31', side: 'before', boundary: 'session' }, 'tooEarly'],
] as const)('%j is refused: %s', (changes, code) => {
  expect(check(changes)).toEqual({ ok: false, code })
})

test('a boundary that is no longer there leads nowhere', () => {
  expect(check({ boundary: 'limited' })).toBeUndefined()
})

test.each([
  [0, '0 minutes after session'],
  [6 * 60 * minute, '6 hours after session'],
  [7 * day - 1, '1 milliseconds before full'],
  [7 * day + 90_000, '90 seconds after full'],
  [-30 * minute, '30 minutes before session'],
])('%d is written as %s', (atMs, text) => {
  const { number, unit, side, boundary } = relativeTo(boundaries, atMs) ?? typed
  expect(`${number} ${unit} ${side} ${boundary}`).toBe(text)
})

test('every instant that is written reads as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1 - minute, max: 9_999_999 }), (offsetMs) => {
      for (const boundary of boundaries) {
        const atMs = boundary.ms + offsetMs
        const written = relativeTo(boundaries, atMs)
        const read = written && typedInstant(written, boundaries, range)
        expect(read).toEqual({ ok: true, atMs })
        expect(boundaries.map(boundaryId)).toContain(written?.boundary)
      }
    }),
  )
})
