import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { outcomeDifferences } from '../../../policy/differences.ts'
import { policyOf } from '../../../policy/policy.ts'
import { settingsArbitrary } from '../../../policy/testing/settings.arbitrary.ts'
import { settingsWith, type Changes } from '../../../policy/testing/settings-with.ts'
import { closeBoundary, differingInstants } from './boundaries.ts'
import { drawingOf } from './drawing.ts'
import { wordsAt } from './handle-words.ts'

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
  drawingOf({ policy, compareWith: undefined, unusable: [], cause: 'agentEndsSession' })

const compared = drawingOf({
  policy: hourThenMonth,
  compareWith: week,
  unusable: [],
  cause: 'agentEndsSession',
})

test('every end is a boundary, and what has no end has none', () => {
  expect(alone(hourThenMonth).boundaries).toEqual([
    { ms: 0, name: 'session', isSaved: false },
    { ms: hour, name: 'full', isSaved: false },
    { ms: hour + 30 * day, name: 'limited', isSaved: false },
  ])
  expect(alone(policyWith({ access: { level: 'fullUnlimited' } })).boundaries).toHaveLength(1)
  expect(alone(policyWith({ access: { enabled: false } })).boundaries).toHaveLength(1)
})

test('boundaries that only the saved settings have are among them, in order of time', () => {
  expect(compared.boundaries.map(({ ms, isSaved }) => [ms, isSaved])).toEqual([
    [0, false],
    [hour, false],
    [7 * day, true],
    [hour + 30 * day, false],
  ])
})

test('saved stands above the draft, on the scale of the boundaries of both', () => {
  expect(compared.rows.map(({ of }) => of)).toEqual(['saved', 'draft'])
  expect(compared.scale.edges.slice(1, -1)).toEqual([0, hour, 7 * day, hour + 30 * day])
})

test('two lead-ups of different length share the scale, each with its own beginning', () => {
  const { scale, rows } = drawingOf({
    policy: inactive(30),
    compareWith: inactive(5),
    unusable: [],
    cause: 'agentInactive',
  })
  expect(scale.edges.slice(0, 3)).toEqual([-30 * minute, -5 * minute, 0])
  expect(rows.map(({ segments }) => segments[0]?.fromMs)).toEqual([-5 * minute, -30 * minute])
})

test('saved and draft differ from where the first answer parts to where the last ones meet', () => {
  // Full ends earlier, and limited goes on for longer: between the two nothing is the same.
  expect(compared.differing).toEqual({ from: [hour, 7 * day], until: [hour + 30 * day] })
  expect(differingInstants(week, week)).toEqual({ from: [], until: [] })
})

test('a landing makes a difference from the end on, the minutes make none after it', () => {
  expect(differingInstants(week, policyWith({ agent: { redirect: 'stayInRoom' } }))).toEqual({
    from: [0],
    until: [],
  })
  expect(differingInstants(week, inactive(5))).toEqual({ from: [], until: [] })
})

test('every instant at which a capability begins to differ or stops is a boundary to jump to', () => {
  fc.assert(
    fc.property(settingsArbitrary, settingsArbitrary, (saved, settings) => {
      const [compareWith, policy] = [policyOf(saved), policyOf(settings)]
      const drawing = drawingOf({ policy, compareWith, unusable: [], cause: 'agentInactive' })
      const jumps = drawing.boundaries.map(({ ms }) => ms)
      const stretches = outcomeDifferences(compareWith, policy).flatMap((difference) =>
        difference.about === 'capability' ? [difference] : [],
      )
      for (const { fromMs, toMs } of stretches) {
        expect(jumps).toContain(fromMs)
        expect([...jumps, null]).toContain(toMs)
        expect(drawing.differing.from).toContain(fromMs)
      }
    }),
  )
})

test('what is open is not compared', () => {
  const { differing } = drawingOf({
    policy: policyWith({ access: { enabled: false } }),
    compareWith: week,
    unusable: ['customer.access.fullDuration'],
    cause: 'agentEndsSession',
  })
  expect(differing).toEqual({ from: [], until: [] })
})

test('a boundary is close by for less than a second; the end is what all is counted from', () => {
  const { boundaries } = alone(week)
  const clause = 'full access ends'
  expect(closeBoundary(boundaries, 7 * day - 999)).toEqual({ offsetMs: -999, clause })
  expect(closeBoundary(boundaries, 7 * day)).toEqual({ offsetMs: 0, clause })
  expect(closeBoundary(boundaries, 7 * day + 1000)).toBeUndefined()
  expect(closeBoundary(boundaries, 1)).toBeUndefined()
})

test('the handle says what holds just before, at and just after the end of full access', () => {
  const { rows, boundaries } = compared
  const at = (ms: number) => wordsAt(hourThenMonth, rows, boundaries, ms)
  expect(at(hour - 1)).toMatch(/^Full access, 1 millisecond before .*complete documents/u)
  expect(at(hour)).toMatch(/^Limited access, at the instant .* Saved: Full access\.$/u)
  expect(at(hour)).not.toContain('can complete')
  expect(at(hour + 1)).toMatch(/^Limited access, 1 millisecond after full access ends/u)
  expect(at(-1)).toBe('Session, 1 millisecond before the end. The session is open.')
})

test('the handle says why it cannot tell', () => {
  const policy = policyWith({ access: { enabled: false } })
  const { rows, boundaries } = drawingOf({
    policy,
    compareWith: undefined,
    unusable: ['customer.access.limitedDuration'],
    cause: 'agentEndsSession',
  })
  expect(wordsAt(policy, rows, boundaries, day)).toBe(
    'Open, 1 day after the end. Duration of limited access cannot be used.',
  )
})
