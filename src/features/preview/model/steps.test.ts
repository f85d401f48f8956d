import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { accessPhases } from '../../../policy/access.ts'
import { policyOf } from '../../../policy/policy.ts'
import { settingsArbitrary } from '../../../policy/testing/settings.arbitrary.ts'
import { createScale } from './scale.ts'
import { instantAfterKey, roundedInstant } from './steps.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

const { edges } = createScale([7 * day, 7 * day + minute], 30 * minute)

const edgesArbitrary = settingsArbitrary.map((settings) => {
  const starts = accessPhases(policyOf(settings).customer.access).map(({ fromMs }) => fromMs)
  return createScale(starts, 30 * minute).edges
})

/** Some instants of a scale: the given share of the way, and each edge with what is beside it. */
const instantsOf = (all: readonly number[], share: number): number[] => {
  const [from = 0, to = 0] = [all[0], all.at(-1)]
  const beside = all.flatMap((edge) => [edge - 1, edge, edge + 1])
  return [Math.round(from + share * (to - from)), ...beside].filter((ms) => from <= ms && ms <= to)
}

const shareArbitrary = fc.double({ min: 0, max: 1, noNaN: true })

const stretchOf = (all: readonly number[], ms: number) => all.findLastIndex((edge) => edge <= ms)

test('a dropped handle stays within its segment, on a whole second or minute', () => {
  fc.assert(
    fc.property(edgesArbitrary, shareArbitrary, (all, share) => {
      for (const ms of instantsOf(all, share)) {
        const rounded = roundedInstant(all, ms)
        expect(stretchOf(all, rounded)).toBe(stretchOf(all, ms))
        const [from = 0, to = Infinity] = all.slice(stretchOf(all, ms))
        const unit = to - from < hour ? second : minute
        expect(Math.abs(rounded % unit)).toBe(0)
      }
    }),
  )
})

test.each([
  [7 * day - 1, 7 * day - 15 * minute],
  [7 * day, 7 * day],
  [7 * day + 1500, 7 * day + second],
  [-1, -second],
  [8 * day, 8 * day],
])('a handle dropped at %d ms is at %d ms', (ms, meant) => {
  expect(roundedInstant(edges, ms)).toBe(meant)
})

test('instants outside the scale are unchanged', () => {
  expect(roundedInstant(edges, -day - 1)).toBe(-day - 1)
  expect(roundedInstant(edges, 100 * day + 1)).toBe(100 * day + 1)
})

test.each([
  ['ArrowRight', 0, 6 * hour],
  ['ArrowUp', 0, 6 * hour],
  ['ArrowRight', 1, 6 * hour],
  ['ArrowRight', 6 * hour - 1, 6 * hour],
  ['ArrowRight', 7 * day - 1, 7 * day],
  ['ArrowRight', 7 * day, 7 * day + second],
  ['ArrowRight', 7 * day + minute, 7 * day + hour],
  ['ArrowLeft', 7 * day + hour, 7 * day + minute],
  ['ArrowRight', -1, 0],
  ['ArrowLeft', 0, -minute],
  ['ArrowLeft', 1, 0],
  ['ArrowLeft', 7 * day, 7 * day - 6 * hour],
  ['ArrowDown', 7 * day + 1, 7 * day],
  ['PageUp', -1, 0],
  ['PageUp', 0, 7 * day],
  ['PageDown', 7 * day, 0],
  ['PageDown', 1, 0],
  ['Home', 1, -30 * minute],
  ['End', 1, edges.at(-1)],
  ['a', 1, undefined],
])('%s moves from %d ms to %d ms', (key, from, to) => {
  expect(instantAfterKey(edges, from, key)).toBe(to)
})

test('keys stop at both ends, and lead back from outside', () => {
  const [first = 0, last = 0] = [edges[0], edges.at(-1)]
  for (const key of ['ArrowLeft', 'PageDown']) {
    expect(instantAfterKey(edges, first, key)).toBe(first)
    expect(instantAfterKey(edges, last + day, key)).toBe(last)
  }
  for (const key of ['ArrowRight', 'PageUp']) {
    expect(instantAfterKey(edges, last, key)).toBe(last)
    expect(instantAfterKey(edges, first - day, key)).toBe(first)
  }
})

test('arrow keys always move, and never across a boundary', () => {
  fc.assert(
    fc.property(edgesArbitrary, shareArbitrary, (all, share) => {
      for (const ms of instantsOf(all, share)) {
        const [left = 0, right = 0] = ['ArrowLeft', 'ArrowRight'].map((key) =>
          instantAfterKey(all, ms, key),
        )
        expect(left < ms).toBe(ms !== all[0])
        expect(right > ms).toBe(ms !== all.at(-1))
        expect(all.filter((edge) => left < edge && edge < right && edge !== ms)).toEqual([])
      }
    }),
  )
})

test('a segment takes about a hundred steps at most', () => {
  fc.assert(
    fc.property(edgesArbitrary, (all) => {
      let ms: number = all[0] ?? 0
      let steps = 0
      while (ms < (all.at(-1) ?? 0)) {
        ms = instantAfterKey(all, ms, 'ArrowRight') ?? Infinity
        steps += 1
      }
      expect(steps).toBeLessThanOrEqual(101 * (all.length - 1))
    }),
    { numRuns: 20 },
  )
})
