import { expect, test } from 'vitest'
import { always, decisionAt, isSettled, sessionEnd, type DatedVersion } from './decision.ts'
import type { Scenario } from './outcome.ts'
import { policyOf } from './policy.ts'
import { settingsWith, type Changes } from './testing/settings-with.ts'

const minute = 60_000
const start = Date.parse('2026-11-25T09:00:00Z')

/** The instant some minutes after the start of the tests' session. */
const at = (minutes: number) => new Date(start + minutes * minute)
const justBefore = (minutes: number) => new Date(start + minutes * minute - 1)

const dated = (version: number, since: Date, changes: Changes): DatedVersion => ({
  version,
  since,
  policy: policyOf(settingsWith(changes)),
})

/** A version that came into force after some minutes and ends sessions after `inactive` minutes. */
const version = (number: number, since: number, inactive: number | 'off') =>
  dated(number, at(since), {
    agent: {
      endWhenInactive: { enabled: inactive !== 'off', minutes: inactive === 'off' ? 1 : inactive },
    },
  })

const defaults = dated(0, always, {})
const clicked = (minutes: number): Scenario => ({
  cause: 'agentEndsSession',
  endedAt: at(minutes),
})
const inactive: Scenario = { cause: 'agentInactive', lastActivity: at(0) }

/** The number of the version that decides, and the minutes after which the session ends. */
function endOf(versions: readonly [DatedVersion, ...DatedVersion[]], scenario: Scenario) {
  const { decidedBy, endsAt } = sessionEnd(versions, scenario)
  return [decidedBy.version, endsAt && (endsAt.getTime() - start) / minute]
}

test('[H1] the version in force at an instant came into force at it or before', () => {
  const versions = [defaults, version(1, 10, 'off'), version(2, 20, 'off')] as const
  const inForce = (endedAt: Date) =>
    sessionEnd(versions, { cause: 'agentEndsSession', endedAt }).decidedBy.version
  expect([justBefore(10), at(10), justBefore(20), at(20)].map(inForce)).toEqual([0, 1, 1, 2])
  expect(inForce(new Date(0))).toBe(0)
})

test('[H1] of versions that came into force at the same instant, the last one is in force', () => {
  const versions = [defaults, version(1, 10, 5), version(2, 10, 30), version(3, 10, 40)] as const
  expect(endOf(versions, clicked(10))).toEqual([3, 10])
  expect(endOf(versions, inactive)).toEqual([3, 40])
})

test('[H2] a version that comes into force after the end changes nothing', () => {
  const first = [version(1, -60, 30)] as const
  expect(endOf(first, inactive)).toEqual([1, 30])
  for (const later of ['off', 1, 31, 43_200] as const) {
    expect(endOf([...first, version(2, 31, later)], inactive)).toEqual([1, 30])
    expect(endOf([...first, version(2, 31, later)], clicked(30))).toEqual([1, 30])
  }
})

test('[H3] the minutes of the version in force end the session', () => {
  expect(endOf([version(1, -60, 30), version(2, 10, 45)], inactive)).toEqual([2, 45])
  expect(endOf([version(1, -60, 30), version(2, 10, 20)], inactive)).toEqual([2, 20])
  expect(endOf([version(1, -60, 30), version(2, 10, 'off')], inactive)).toEqual([2, null])
  expect(endOf([defaults, version(1, 10, 'off'), version(2, 20, 25)], inactive)).toEqual([2, 25])
  expect(endOf([version(1, -60, 30), version(2, 10, 60), version(3, 20, 40)], inactive)).toEqual([
    3, 40,
  ])
})

test('[H3] no version ends a session before it came into force', () => {
  expect(endOf([version(1, -60, 30), version(2, 20, 5)], inactive)).toEqual([2, 20])
  expect(endOf([version(1, -60, 'off'), version(2, 500, 30)], inactive)).toEqual([2, 500])
})

test('[H3] a version from before the last activity ends nothing', () => {
  expect(endOf([version(1, -60, 1), version(2, -30, 40)], inactive)).toEqual([2, 40])
  expect(endOf([version(1, -60, 1), version(2, 0, 40)], inactive)).toEqual([2, 40])
})

test('[H3] the next version decides if it comes into force at the very end', () => {
  const before = version(1, -60, 30)
  const next = { ...version(2, 30, 45), since: at(30) }
  expect(endOf([before, next], inactive)).toEqual([2, 45])
  expect(endOf([before, { ...next, since: justBefore(30) }], inactive)).toEqual([2, 45])
  expect(endOf([before, { ...next, since: new Date(start + 30 * minute + 1) }], inactive)).toEqual([
    1, 30,
  ])
})

test('[H4] before the end, the session is open and names it', () => {
  const end = sessionEnd([version(1, -60, 30)], inactive)
  for (const instant of [new Date(0), at(0), justBefore(30)]) {
    expect(decisionAt(end, instant)).toEqual({ state: 'open', endsAt: at(30) })
  }
  expect(decisionAt(end, at(30)).state).toBe('ended')
  const agentEnds = sessionEnd([defaults], clicked(5))
  expect(decisionAt(agentEnds, justBefore(5))).toEqual({ state: 'open', endsAt: at(5) })
  expect(decisionAt(agentEnds, at(5)).state).toBe('ended')
})

test('[H4] a session that no version ends stays open', () => {
  const end = sessionEnd([defaults, version(1, 10, 'off')], inactive)
  expect(decisionAt(end, at(1_000_000))).toEqual({ state: 'open', endsAt: null })
})

/** Full access for 1 hour, then limited access for 2. */
const twoPhases: Changes['access'] = {
  level: 'fullTimeRestricted',
  fullDuration: { value: 1, unit: 'hours' },
  chat: true,
  continueToLimited: { enabled: true, duration: { value: 2, unit: 'hours' } },
}

/** What holds for the customer at `instant`, if the session ended at minute 0. */
function customerAt(changes: Changes, instant: Date) {
  const decision = decisionAt(sessionEnd([dated(1, always, changes)], clicked(0)), instant)
  if (decision.state === 'open') throw new Error('open')
  return decision.customer
}

test('[H5] the answer names the access of the phase, its end, and the next access', () => {
  const shown = [at(0), justBefore(60), at(60), justBefore(180), at(180)].map((instant) => {
    const { access, until, next, capabilities } = customerAt({ access: twoPhases }, instant)
    return [access, until, next, capabilities.messageAgent.allowed]
  })
  expect(shown).toEqual([
    ['full', at(60), 'limited', true],
    ['full', at(60), 'limited', true],
    ['limited', at(180), 'none', false],
    ['limited', at(180), 'none', false],
    ['none', null, null, false],
  ])
})

test('[H5] access with no time limit has no end and no next access', () => {
  const { access, until, next } = customerAt({ access: { level: 'fullUnlimited' } }, at(9_000_000))
  expect([access, until, next]).toEqual(['full', null, null])
})

/** Where a customer in the room is, and where the link leads, at the end and 3 hours later. */
const places = (changes: Changes) =>
  [at(0), at(180)].map((instant) => {
    const { inRoom, link } = customerAt(changes, instant)
    return [inRoom, link]
  })

test('[H5] the answer says where customers and the agent are', () => {
  const redirect = { enabled: true, url: 'https://example.com/bye' }
  const away = { at: 'redirect', url: redirect.url }
  expect(places({ access: twoPhases })).toEqual([
    [{ at: 'room' }, 'room'],
    [{ at: 'accessEnded' }, 'accessEnded'],
  ])
  expect(places({ access: twoPhases, redirect })).toEqual([
    [away, 'room'],
    [away, 'accessEnded'],
  ])
  const none = { enabled: false }
  expect(places({ access: none })).toEqual([
    [{ at: 'sessionEnded' }, 'accessEnded'],
    [{ at: 'sessionEnded' }, 'accessEnded'],
  ])
  for (const agent of ['welcomePage', 'stayInRoom'] as const) {
    const end = sessionEnd([dated(1, always, { agent: { redirect: agent } })], clicked(0))
    expect(decisionAt(end, at(1))).toMatchObject({ agent, endedAt: at(0) })
  }
})

test('[H7] an answer is settled a minute after the end, whatever its instant', () => {
  const end = sessionEnd([version(1, -60, 30)], inactive)
  const settled = [at(0), at(30), justBefore(31), at(31), at(32)].map((now) => isSettled(end, now))
  expect(settled).toEqual([false, false, false, true, true])
  expect(isSettled(sessionEnd([defaults], inactive), at(1_000_000))).toBe(false)
})
