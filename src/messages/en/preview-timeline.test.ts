import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { partialPhases } from '../../policy/partial-outcome.ts'
import { policyOf } from '../../policy/policy.ts'
import type { Segment, SessionLength } from '../../policy/segment.ts'
import { settingPaths } from '../../policy/setting-path.ts'
import { settingsWith } from '../../policy/testing/settings-with.ts'
import { formatInstant } from './format.ts'
import {
  formatElapsed,
  formatExactInstant,
  handleText,
  beforeEnd,
  segmentLength,
  sinceTheEnd,
  timeline,
  unusableSentence,
  whenText,
} from './preview-timeline.ts'
import { textsOfBoundary } from './preview-boundaries.ts'
import { faultsIn, sentenceFaultsIn } from './testing/prose.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

test.each([
  [0, '0 minutes'],
  [1, '1 millisecond'],
  [999, '999 milliseconds'],
  [second, '1 second'],
  [second + 1, '1.001 seconds'],
  [59_999, '59.999 seconds'],
  [minute, '1 minute'],
  [minute + second, '1 minute 1 second'],
  [3 * day + 4 * hour, '3 days 4 hours'],
  [7 * day - 1, '6 days 23 hours 59 minutes 59.999 seconds'],
  [365 * day, '365 days'],
])('%d ms in words', (ms, words) => {
  expect(formatElapsed(ms)).toBe(words)
})

test('different lengths have different words, and none is at fault', () => {
  const lengths = fc.nat({ max: 500 * day })
  fc.assert(
    fc.property(lengths, lengths, (a, b) => {
      expect(faultsIn(formatElapsed(a))).toEqual([])
      expect(formatElapsed(a) === formatElapsed(b)).toBe(a === b)
    }),
  )
})

test.each([
  [-1, '1 millisecond before the end'],
  [0, 'at the end'],
  [1, '1 millisecond after the session'],
  [3 * day + 4 * hour, '3 days 4 hours after the session'],
  [-30 * minute, '30 minutes before the end'],
])('%d ms from the end', (ms, words) => {
  expect(sinceTheEnd(ms)).toBe(words)
})

test.each([
  [-1, 'Just before full access ends', '1 millisecond before full access ends'],
  [minute, 'Just after full access ends', '1 minute after full access ends'],
])(
  '%d ms from a boundary is said by it, with the exact distance',
  (offsetMs, heading, distance) => {
    const close = { offsetMs, name: 'full', isSaved: false } as const
    expect(whenText(7 * day + offsetMs, close)).toEqual({ inline: distance, heading, distance })
  },
)

test('the instant of a boundary is said by it, with its time since the end', () => {
  expect(whenText(7 * day, { offsetMs: 0, name: 'full', isSaved: false })).toEqual({
    inline: 'at the instant full access ends',
    heading: 'At the instant full access ends',
    since: '7 days after the session',
  })
})

test('far from a boundary an instant is told by the time since the end alone', () => {
  const inline = '1 day after the session'
  expect(whenText(day, undefined)).toEqual({ inline, heading: inline })
  expect(whenText(0, undefined)).toEqual({ inline: 'at the end', heading: 'At the end' })
})

test('a whole minute reads as instants do everywhere on the page', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000_000 }),
      fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'America/New_York'),
      (minutes, zone) => {
        const ms = minutes * minute
        expect(formatExactInstant(ms, zone)).toBe(formatInstant(new Date(ms).toISOString(), zone))
      },
    ),
  )
})

test('seconds are told where there are some, thousandths where there are some', () => {
  const at = Date.UTC(2026, 10, 25, 13)
  expect(formatExactInstant(at - 1, 'UTC')).toBe('Nov 25, 2026, 12:59:59.999 UTC')
  expect(formatExactInstant(at + 5 * second, 'UTC')).toBe('Nov 25, 2026, 13:00:05 UTC')
  expect(formatExactInstant(at + 1, 'UTC')).toBe('Nov 25, 2026, 13:00:00.001 UTC')
})

test('7 days over a change of clocks are 168 hours, at another hour on the wall', () => {
  const endedAt = Date.UTC(2026, 9, 22, 10)
  expect(formatExactInstant(endedAt, 'Europe/Berlin')).toBe('Oct 22, 2026, 12:00 GMT+2')
  expect(formatExactInstant(endedAt + 168 * hour, 'Europe/Berlin')).toBe(
    'Oct 29, 2026, 11:00 GMT+1',
  )
  expect(sinceTheEnd(168 * hour)).toBe('7 days after the session')
})

const boundaries = (['session', 'full', 'limited'] as const).flatMap((name) =>
  [false, true].map((isSaved) => [name, isSaved] as const),
)

test.each(boundaries)(
  'the names of jumps begin with the labels of their buttons: %s, saved: %s',
  (name, isSaved) => {
    const { justBefore, atInstant, justAfter } = textsOfBoundary(name, isSaved)
    expect(justBefore.startsWith(timeline.before)).toBe(true)
    expect(atInstant.startsWith(timeline.at)).toBe(true)
    expect(justAfter.startsWith(timeline.after)).toBe(true)
  },
)

test.each(boundaries)('every text about a boundary is its own: %s, saved: %s', (name, isSaved) => {
  const { before, after, ...texts } = textsOfBoundary(name, isSaved)
  const own = [...Object.values(texts), before('1 day'), after('1 day')]
  const others = new Set<unknown>(
    boundaries
      .filter((one) => one[0] !== name || one[1] !== isSaved)
      .flatMap((one) => Object.values(textsOfBoundary(...one))),
  )
  expect(own.flatMap(faultsIn)).toEqual([])
  expect(new Set(own).size).toBe(own.length)
  expect(own.filter((text) => others.has(text))).toEqual([])
})

test('the labels of the buttons are short', () => {
  expect([timeline.before, timeline.at, timeline.after]).toEqual([
    'Just before',
    'At',
    'Just after',
  ])
})

test('a boundary of the saved settings says so', () => {
  expect(textsOfBoundary('limited', false).title).toBe('Limited access ends')
  expect(textsOfBoundary('session', true).title).toBe('The session ends as saved')
})

const sessionOf = (length: SessionLength): Segment => ({
  kind: 'session',
  fromMs: -minute,
  toMs: 0,
  length,
})

test('the handle says the phase, the time since the end and what the customer can do', () => {
  const { access } = policyOf(settingsWith({ access: { attachments: true } })).customer
  const [full, none] = partialPhases({ known: true, value: access })
    .filter((phase) => phase.known)
    .map((phase): Segment => ({ kind: phase.access, fromMs: 0, toMs: null, phase }))
  if (full === undefined || none === undefined) throw new Error('there are not two phases')
  expect(handleText(full, sinceTheEnd(day), full)).toBe(
    'Full access, 1 day after the session. The customer can complete documents, review incomplete documents, download completed documents, and add attachments.',
  )
  expect(handleText(none, sinceTheEnd(7 * day), undefined)).toBe(
    'No access, 7 days after the session. The customer can no longer do anything.',
  )
  expect(handleText(sessionOf({ of: 'nothing' }), 'then', none)).toBe(
    'Session, then. The session is open. Saved: No access.',
  )
  const because = ['customer.access.fullDuration'] as const
  expect(handleText({ kind: 'unknown', fromMs: 0, toMs: null, because }, 'then', none)).toBe(
    'Unknown, then. Duration of full access cannot be used. Saved: No access.',
  )
})

test('what happens before the end is told in whole sentences', () => {
  const at = formatExactInstant(0, 'UTC')
  const sentences = [
    beforeEnd.byHand(at),
    beforeEnd.lastActivity(at),
    beforeEnd.waiting(1),
    beforeEnd.ends(at),
    beforeEnd.off,
    beforeEnd.unknown,
    beforeEnd.sameOutcome,
  ]
  expect(sentences.flatMap(sentenceFaultsIn)).toEqual([])
  expect([beforeEnd.byHand(at), beforeEnd.lastActivity(at), beforeEnd.ends(at)].join(' ')).toMatch(
    /(?:1970.*){3}/u,
  )
  expect(beforeEnd.waiting(1)).toContain('1 minute without')
})

const lengthOf = (length: SessionLength) => segmentLength(sessionOf(length))

test('the length of a session says what decides it', () => {
  expect(lengthOf({ of: 'inactivity', minutes: 30 })).toBe('30 minutes without activity')
  expect(lengthOf({ of: 'nothing' })).toBe('until the end')
  const because = ['agent.endWhenInactive.minutes'] as const
  expect(lengthOf({ of: 'unknown', because })).toBe('Minutes of inactivity cannot be used')
})

test.each(settingPaths)('why something is unknown names %s', (setting) => {
  expect(sentenceFaultsIn(unusableSentence([setting]))).toEqual([])
})
