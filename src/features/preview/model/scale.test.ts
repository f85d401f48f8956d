import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { accessPhases } from '../../../policy/access.ts'
import { policyOf } from '../../../policy/policy.ts'
import { settingsArbitrary } from '../../../policy/testing/settings.arbitrary.ts'
import { createScale, type Scale } from './scale.ts'

const minute = 60_000
const day = 24 * 60 * minute
const year = 365 * day

/** Below this share of the width, 50 px of a phone's 320, no name can be read under a segment. */
const readable = 50 / 320

const widthsOf = ({ edges, positionOf }: Scale) =>
  edges.slice(1).map((edge, index) => positionOf(edge) - positionOf(edges[index] ?? 0))

const scaleArbitrary = fc
  .tuple(settingsArbitrary, settingsArbitrary, fc.integer({ min: 1, max: 43_200 }))
  .map(([draft, saved, leadMinutes]) => {
    const starts = [draft, saved].flatMap((settings) =>
      accessPhases(policyOf(settings).customer.access).map(({ fromMs }) => fromMs),
    )
    return createScale(starts, leadMinutes * minute)
  })

/** A whole number of thousandths between two instants. */
const between = (scale: Scale, thousandths: number) =>
  Math.round(scale.fromMs + ((scale.toMs - scale.fromMs) * thousandths) / 1000)

const thousandthsArbitrary = fc.integer({ min: 0, max: 1000 })

test.each([
  ['a minute, then a year', [minute, minute + year]],
  ['a year, then a minute', [year, year + minute]],
  ['a minute, then a minute', [minute, 2 * minute]],
  ['a year, then a year', [year, 2 * year]],
])('%s: each segment is readable on a phone', (_, boundaries) => {
  for (const lead of [minute, 30 * minute, 30 * day]) {
    for (const width of widthsOf(createScale(boundaries, lead))) {
      expect(width).toBeGreaterThan(readable)
    }
  }
})

test('a longer segment is wider than a shorter one', () => {
  const [, short = 0, long = 0] = widthsOf(createScale([minute, minute + year], minute))
  expect(long).toBeGreaterThan(short)
})

test('no segment of any two policies is narrower than a finger', () => {
  fc.assert(
    fc.property(scaleArbitrary, (scale) => {
      for (const width of widthsOf(scale)) expect(width * 320).toBeGreaterThan(24)
    }),
  )
})

test('later instants are further along, from edge to edge', () => {
  fc.assert(
    fc.property(scaleArbitrary, thousandthsArbitrary, thousandthsArbitrary, (scale, a, b) => {
      const [first, second] = [between(scale, Math.min(a, b)), between(scale, Math.max(a, b))]
      const places = [scale.positionOf(first), scale.positionOf(second)] as const
      expect(places[0]).toBeGreaterThanOrEqual(0)
      expect(places[1]).toBeLessThanOrEqual(1)
      expect(places[0] < places[1]).toBe(first < second)
    }),
  )
})

test('a position converts back to its instant, to the millisecond', () => {
  fc.assert(
    fc.property(scaleArbitrary, thousandthsArbitrary, (scale, thousandths) => {
      const ms = between(scale, thousandths)
      expect(Math.abs(scale.timeAt(scale.positionOf(ms)) - ms)).toBeLessThanOrEqual(1)
      for (const edge of scale.edges) expect(scale.timeAt(scale.positionOf(edge))).toBe(edge)
    }),
  )
})

test('a position just before a boundary is never the boundary', () => {
  fc.assert(
    fc.property(scaleArbitrary, (scale) => {
      for (const edge of scale.edges.slice(1)) {
        expect(scale.timeAt(scale.positionOf(edge) - 1e-12)).toBe(edge - 1)
      }
    }),
  )
})

test('instants outside the scale are at its edge', () => {
  const scale = createScale([day], minute)
  expect([scale.positionOf(-day), scale.positionOf(-minute)]).toEqual([0, 0])
  expect([scale.positionOf(scale.toMs), scale.positionOf(10 * year)]).toEqual([1, 1])
  expect([scale.timeAt(-1), scale.timeAt(0)]).toEqual([-minute, -minute])
  expect([scale.timeAt(1), scale.timeAt(2)]).toEqual([2 * day, 2 * day])
})

test('boundaries may be unordered, repeated, or before the start of the scale', () => {
  expect(createScale([day, 0, minute, day, -day], minute).edges).toEqual([
    -minute,
    0,
    minute,
    day,
    2 * day,
  ])
})

test('after the last boundary, the scale shows a quarter of the time before it, in whole days', () => {
  expect(createScale([], minute).toMs).toBe(day)
  expect(createScale([4 * day + minute], minute).toMs).toBe(6 * day + minute)
})
