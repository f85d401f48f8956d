import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { outcomeDifferences } from '../../../policy/differences.ts'
import { draftOf } from '../../../policy/draft.ts'
import { asPartialPolicy, partialPolicyOf } from '../../../policy/partial-policy.ts'
import { policyOf } from '../../../policy/policy.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { settingsArbitrary } from '../../../policy/testing/settings.arbitrary.ts'
import { settingsWith, type Changes } from '../../../policy/testing/settings-with.ts'
import {
  continued,
  everythingOn,
  full,
  withUnusable,
} from '../../../policy/testing/unusable-drafts.ts'
import { aroundBoundary, differingInstants, nearbyBoundary } from './boundaries.ts'
import { segmentAt } from './segments.ts'
import { placedSegments, policyToCompare, timelineOf, tracksOf } from './timeline.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const policyWith = (changes: Changes) => policyOf(settingsWith(changes))

const inactive = (minutes: number) =>
  policyWith({ agent: { endWhenInactive: { enabled: true, minutes } } })

const week = policyWith({})
const hourThenMonth = policyWith({
  access: {
    fullDuration: { value: 1, unit: 'hours' },
    continueToLimited: { enabled: true, duration: { value: 30, unit: 'days' } },
  },
})

const alone = (policy: typeof week) =>
  timelineOf({ policy: asPartialPolicy(policy), cause: 'agentEndsSession' })

const compared = timelineOf({
  policy: asPartialPolicy(hourThenMonth),
  compareWith: week,
  cause: 'agentEndsSession',
})

test('every end is a boundary, and an open end is not', () => {
  expect(alone(hourThenMonth).boundaries).toEqual([
    { ms: 0, name: 'session', isSaved: false },
    { ms: hour, name: 'full', isSaved: false },
    { ms: hour + 30 * day, name: 'limited', isSaved: false },
  ])
  expect(alone(policyWith({ access: { level: 'fullUnlimited' } })).boundaries).toHaveLength(1)
  expect(alone(policyWith({ access: { enabled: false } })).boundaries).toHaveLength(1)
})

test('boundaries of only the saved settings are included, in chronological order', () => {
  expect(compared.boundaries.map(({ ms, isSaved }) => [ms, isSaved])).toEqual([
    [0, false],
    [hour, false],
    [7 * day, true],
    [hour + 30 * day, false],
  ])
})

test('the saved track is above the draft, on a scale with the boundaries of both', () => {
  expect(tracksOf(compared).map(({ of }) => of)).toEqual(['saved', 'draft'])
  expect(compared.scale.edges.slice(1, -1)).toEqual([0, hour, 7 * day, hour + 30 * day])
})

test('two sessions of different length share the scale, each with its own start', () => {
  const { scale, draft, saved } = timelineOf({
    policy: asPartialPolicy(inactive(30)),
    compareWith: inactive(5),
    cause: 'agentInactive',
  })
  expect(scale.edges.slice(0, 3)).toEqual([-30 * minute, -5 * minute, 0])
  expect(saved?.segments[0].fromMs).toBe(-5 * minute)
  expect(draft.segments[0].fromMs).toBe(-30 * minute)
})

test('saved settings and draft differ from the first different answer to the last one', () => {
  // Full ends earlier, and limited goes on for longer: between the two nothing is the same.
  expect(compared.differing).toEqual({ from: [hour, 7 * day], until: [hour + 30 * day] })
  expect(differingInstants(week, asPartialPolicy(week))).toEqual({ from: [], until: [] })
})

test('another landing matters after the end; other minutes do not', () => {
  expect(
    differingInstants(week, asPartialPolicy(policyWith({ agent: { redirect: 'stayInRoom' } }))),
  ).toEqual({
    from: [0],
    until: [],
  })
  expect(differingInstants(week, asPartialPolicy(inactive(5)))).toEqual({ from: [], until: [] })
})

test('every instant at which a difference starts or stops is a boundary to jump to', () => {
  fc.assert(
    fc.property(settingsArbitrary, settingsArbitrary, (saved, settings) => {
      const [compareWith, policy] = [policyOf(saved), policyOf(settings)]
      const model = timelineOf({
        policy: asPartialPolicy(policy),
        compareWith,
        cause: 'agentInactive',
      })
      const jumps = model.boundaries.map(({ ms }) => ms)
      const periods = outcomeDifferences(compareWith, policy).flatMap((difference) =>
        difference.about === 'capability' ? [difference] : [],
      )
      for (const { fromMs, toMs } of periods) {
        expect(jumps).toContain(fromMs)
        expect([...jumps, null]).toContain(toMs)
        expect(model.differing.from).toContain(fromMs)
      }
    }),
  )
})

const unusable = (...settings: SettingPath[]) =>
  partialPolicyOf(withUnusable(draftOf(everythingOn), ...settings), defaultSettings)

test('unknown parts are not compared', () => {
  for (const setting of [full, continued] as const) {
    const policy = unusable(setting)
    expect(timelineOf({ policy, compareWith: week, cause: 'agentEndsSession' }).differing).toEqual({
      from: [],
      until: [],
    })
  }
})

test('settings are compared if people notice a difference', () => {
  expect(policyToCompare(undefined, asPartialPolicy(week))).toBeUndefined()
  expect(policyToCompare(defaultSettings, asPartialPolicy(week))).toBeUndefined()
  expect(policyToCompare(defaultSettings, asPartialPolicy(hourThenMonth))).toEqual(week)
  expect(policyToCompare(everythingOn, unusable(full))).toEqual(policyOf(everythingOn))
})

test('segments are placed side by side, from edge to edge', () => {
  const { draft, scale } = alone(hourThenMonth)
  const placed = placedSegments(draft.segments, scale)
  expect(placed.map(({ segment }) => segment)).toEqual(draft.segments)
  expect(placed[0]?.start).toBe(0)
  expect(placed.map(({ end }) => end)).toEqual([...placed.slice(1).map(({ start }) => start), 1])
})

test('a boundary is nearby up to a minute away; the nearest of two counts', () => {
  const { boundaries } = alone(week)
  const boundary = { ms: 7 * day, name: 'full', isSaved: false }
  expect(nearbyBoundary(boundaries, 7 * day - minute)).toEqual({ offsetMs: -minute, boundary })
  expect(nearbyBoundary(boundaries, 7 * day)).toEqual({ offsetMs: 0, boundary })
  expect(nearbyBoundary(boundaries, 7 * day + minute + 1)).toBeUndefined()
  const short = policyWith({ access: { fullDuration: { value: 1, unit: 'minutes' } } })
  expect(nearbyBoundary(alone(short).boundaries, minute - 1)?.boundary.name).toBe('full')
})

test('just before and just after are a minute away, and on the right side of every boundary', () => {
  const { boundaries } = alone(week)
  expect(aroundBoundary(boundaries, 7 * day)).toEqual({
    before: 7 * day - minute,
    at: 7 * day,
    after: 7 * day + minute,
  })
  const short = policyWith({
    access: {
      fullDuration: { value: 1, unit: 'minutes' },
      continueToLimited: { enabled: true, duration: { value: 1, unit: 'minutes' } },
    },
  })
  const model = alone(short)
  const kindAt = (ms: number) => segmentAt(model.draft.segments, ms).kind
  for (const { ms, name } of model.boundaries) {
    const { before, at, after } = aroundBoundary(model.boundaries, ms)
    expect(kindAt(before)).toBe(name)
    expect(kindAt(after)).toBe(kindAt(at))
    expect(kindAt(at)).not.toBe(name)
  }
})
