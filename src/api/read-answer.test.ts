import { expect, test } from 'vitest'
import { retryAfterSeconds } from './read-answer.ts'

const now = 'Sun, 22 Nov 2026 10:00:00 GMT'

const known: [string, number][] = [
  ['0', 0],
  ['7', 7],
  ['120', 120],
  ['007', 7],
  ['999999999', 999_999_999],
  ['Sun, 22 Nov 2026 10:00:01 GMT', 1],
  ['Sun, 22 Nov 2026 10:02:00 GMT', 120],
  ['Sun, 22 Nov 2026 09:59:00 GMT', 0],
  ['Fri, 31 Dec 1999 23:59:59 GMT', 0],
]

test.each(known)('Retry-After %j is %d seconds', (header, seconds) => {
  expect(retryAfterSeconds(header, now)).toBe(seconds)
})

test.each([
  null,
  '',
  ' ',
  'soon',
  '-5',
  '+5',
  '1.5',
  '1e3',
  '0x10',
  'Infinity',
  '5 minutes',
  '9'.repeat(400),
  '2026-11-22T10:02:00Z',
  'Sun, 22 Nov 2026 10:02:00',
  'Sun, 22 Nov 2026 10:02:00 +0100',
  'Sun, 22 Nov 2026 25:02:00 GMT',
  'Sun, 22 Nox 2026 10:02:00 GMT',
])('Retry-After %j is ignored', (header) => {
  expect(retryAfterSeconds(header, now)).toBeUndefined()
})

test.each([null, '', '2026-11-22T10:00:00Z', 'today'])(
  'a date in Retry-After is ignored with the Date header %j',
  (date) => {
    expect(retryAfterSeconds('Sun, 22 Nov 2026 10:02:00 GMT', date)).toBeUndefined()
    expect(retryAfterSeconds('20', date)).toBe(20)
  },
)
