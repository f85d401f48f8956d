import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { always, decisionAt, sessionEnd, type DatedVersion } from './decision.ts'
import { agentPlaceAt, customerPlaceAt, type CustomerPlace } from './landing.ts'
import { outcomeOf, type Scenario } from './outcome.ts'
import { policyOf, type Policy } from './policy.ts'
import { settingsArbitrary } from './testing/settings.arbitrary.ts'

const minute = 60_000
const start = Date.parse('2026-11-25T09:00:00Z')
const policyArbitrary = settingsArbitrary.map(policyOf)

/** Policies of which inactivity is short enough for versions to come into force in between. */
const shortArbitrary = fc
  .tuple(policyArbitrary, fc.option(fc.integer({ min: 1, max: 12 })))
  .map(([policy, minutes]): Policy => {
    const inactivity =
      minutes === null ? ({ endsSession: false } as const) : { endsSession: true as const, minutes }
    return { ...policy, agent: { ...policy.agent, inactivity } }
  })

type Versions = readonly [DatedVersion, ...DatedVersion[]]

/** The defaults and up to six versions, some of which come into force at the same instant. */
const versionsArbitrary: fc.Arbitrary<Versions> = fc
  .tuple(
    shortArbitrary,
    fc.array(fc.tuple(shortArbitrary, fc.integer({ min: 0, max: 6 })), { maxLength: 6 }),
  )
  .map(([first, saves]): Versions => {
    let ms = start - 10 * minute
    const later = saves.map(([policy, gap], index) => {
      ms += gap * minute
      return { version: index + 1, since: new Date(ms), policy }
    })
    return [{ version: 0, since: always, policy: first }, ...later]
  })

const instantArbitrary = fc
  .oneof(fc.integer({ min: -20, max: 40 }), fc.integer({ min: 0, max: 800 * 24 * 60 }))
  .chain((minutes) =>
    fc.constantFrom(-1, 0, 1).map((ms) => new Date(start + minutes * minute + ms)),
  )

const scenarioArbitrary: fc.Arbitrary<Scenario> = fc.oneof(
  fc
    .integer({ min: -20, max: 40 })
    .map((minutes) => new Date(start + minutes * minute))
    .map((endedAt) => ({ cause: 'agentEndsSession' as const, endedAt })),
  fc
    .integer({ min: -15, max: 15 })
    .map((minutes) => new Date(start + minutes * minute))
    .map((lastActivity) => ({ cause: 'agentInactive' as const, lastActivity })),
)

const runs = { numRuns: 300 }

/** Returns the version in force at an instant. */
const inForceAt = (versions: Versions, instant: number) =>
  versions.findLast(({ since }) => since.getTime() <= instant)

/** Returns the end of a session and the version in force then, by looking at every minute. */
function endByMinute(versions: Versions, scenario: Scenario) {
  if (scenario.cause === 'agentEndsSession') {
    const { endedAt } = scenario
    return { version: inForceAt(versions, endedAt.getTime())?.version, endsAt: endedAt }
  }
  const last = scenario.lastActivity.getTime()
  for (let ms = last; ms < last + 60 * minute; ms += minute) {
    const inForce = inForceAt(versions, ms)
    const inactivity = inForce?.policy.agent.inactivity
    if (inactivity?.endsSession === true && ms >= last + inactivity.minutes * minute) {
      return { version: inForce?.version, endsAt: new Date(ms) }
    }
  }
  return { version: versions.at(-1)?.version, endsAt: null }
}

test('[H1] [H2] [H3] the end is the first minute at which the version in force ends the session', () => {
  let ended = 0
  fc.assert(
    fc.property(versionsArbitrary, scenarioArbitrary, (versions, scenario) => {
      const { decidedBy, endsAt } = sessionEnd(versions, scenario)
      if (endsAt !== null) ended += 1
      expect({ version: decidedBy.version, endsAt }).toEqual(endByMinute(versions, scenario))
    }),
    { numRuns: 2000 },
  )
  expect(ended).toBeGreaterThan(500)
})

test('[H2] a later version never changes the answer', () => {
  fc.assert(
    fc.property(
      versionsArbitrary,
      scenarioArbitrary,
      shortArbitrary,
      fc.nat({ max: 100_000_000 }),
      instantArbitrary,
      (versions, scenario, policy, afterMs, instant) => {
        const end = sessionEnd(versions, scenario)
        fc.pre(end.endsAt !== null)
        const newest = versions.at(-1)?.since.getTime() ?? 0
        const since = new Date(Math.max(newest, end.endsAt.getTime() + 1) + afterMs)
        const saved = sessionEnd([...versions, { version: 99, since, policy }], scenario)
        expect(saved).toEqual(end)
        expect(decisionAt(saved, instant)).toEqual(decisionAt(end, instant))
      },
    ),
    runs,
  )
})

test('[H2] the version that decides gives the same end alone', () => {
  fc.assert(
    fc.property(versionsArbitrary, scenarioArbitrary, (versions, scenario) => {
      const end = sessionEnd(versions, scenario)
      expect(sessionEnd([end.decidedBy], scenario)).toEqual(end)
    }),
    runs,
  )
})

/** Returns a place without the rights that a room has. */
const pageOf = (place: CustomerPlace) => (place.at === 'room' ? { at: 'room' } : place)

/** Returns the answer for an instant that the outcome of a single policy leads to. */
function decisionOfOutcome(policy: Policy, scenario: Scenario, at: Date) {
  const outcome = outcomeOf(policy, scenario)
  if (!outcome.ended || at < outcome.endedAt) {
    return { state: 'open', endsAt: outcome.ended ? outcome.endedAt : null }
  }
  const { phases } = outcome.customer
  const index = phases.findIndex(({ endsAt }) => !endsAt || at < endsAt)
  const phase = phases[index]
  const elapsedMs = at.getTime() - outcome.endedAt.getTime()
  return {
    state: 'ended',
    endedAt: outcome.endedAt,
    agent: agentPlaceAt(policy, elapsedMs),
    customer: {
      inRoom: pageOf(customerPlaceAt(policy, 'inRoom', elapsedMs)),
      link: customerPlaceAt(policy, 'opensLink', elapsedMs).at,
      access: phase?.access,
      until: phase?.endsAt,
      next: phases[index + 1]?.access ?? null,
      capabilities: phase?.capabilities,
    },
  }
}

test('[H4] [H5] the answer agrees with the outcome of a single version', () => {
  fc.assert(
    fc.property(shortArbitrary, scenarioArbitrary, instantArbitrary, (policy, scenario, at) => {
      const end = sessionEnd([{ version: 0, since: always, policy }], scenario)
      expect(decisionAt(end, at)).toEqual(decisionOfOutcome(policy, scenario, at))
    }),
    { numRuns: 1000 },
  )
})

test('[H6] the answer changes at the instant that it names, and at no other', () => {
  fc.assert(
    fc.property(
      versionsArbitrary,
      scenarioArbitrary,
      instantArbitrary,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (versions, scenario, at, part) => {
        const end = sessionEnd(versions, scenario)
        const decision = decisionAt(end, at)
        const changesAt = decision.state === 'open' ? decision.endsAt : decision.customer.until
        const last = (changesAt?.getTime() ?? at.getTime() + 10_000_000 * minute) - 1
        const between = new Date(Math.round(at.getTime() + (last - at.getTime()) * part))
        for (const same of [between, new Date(last)]) {
          expect(decisionAt(end, same)).toEqual(decision)
        }
        if (changesAt === null) return
        const next = decisionAt(end, changesAt)
        expect(next).not.toEqual(decision)
        if (decision.state === 'open' || next.state === 'open') return
        expect(next.customer.access).toBe(decision.customer.next)
      },
    ),
    runs,
  )
})
