import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { accessPhases, capabilities, type Capability } from './access.ts'
import { checkSettings } from './check-settings.ts'
import { copySetting } from './copy-setting.ts'
import { outcomeDifferences } from './differences.ts'
import {
  durationMinutes,
  durationMs,
  durationSchema,
  durationUnits,
  maxDurationValue,
  type Duration,
  type DurationUnit,
} from './duration.ts'
import { customerAccessAt, outcomeOf } from './outcome.ts'
import { policyOf, type AccessPolicy, type Policy } from './policy.ts'
import { settingPaths } from './setting-path.ts'
import { durationArbitrary, settingsArbitrary } from './testing/settings.arbitrary.ts'

const policyArbitrary = settingsArbitrary.map(policyOf)
const elapsedArbitrary = fc.oneof(fc.nat(), fc.nat({ max: 800 * 86_400_000 }))
const instantArbitrary = fc.date({
  min: new Date('2000-01-01'),
  max: new Date('2100-01-01'),
  noInvalidDate: true,
})
const runs = { numRuns: 200 }

const isAllowed = (policy: Policy, capability: Capability, elapsedMs: number) =>
  customerAccessAt(policy, elapsedMs)?.capabilities[capability].allowed

test('[P1] all settings that the schema accepts have a policy and an outcome for either cause', () => {
  fc.assert(
    fc.property(settingsArbitrary, instantArbitrary, (settings, instant) => {
      const policy = policyOf(settings)
      const clicked = outcomeOf(policy, { cause: 'agentEndsSession', endedAt: instant })
      const inactive = outcomeOf(policy, { cause: 'agentInactive', lastActivity: instant })
      expect(clicked.ended).toBe(true)
      expect(inactive.ended).toBe(settings.agent.endWhenInactive.enabled)
    }),
    runs,
  )
})

test('[T2] phases cover the time after the end of the session without gap or overlap', () => {
  fc.assert(
    fc.property(policyArbitrary, ({ customer }) => {
      const phases = accessPhases(customer.access)
      expect(phases.map(({ fromMs }) => fromMs)).toEqual([
        0,
        ...phases.slice(0, -1).map(({ toMs }) => toMs),
      ])
      expect(phases.at(-1)?.toMs).toBeNull()
      for (const { fromMs, toMs } of phases) expect(toMs ?? Infinity).toBeGreaterThan(fromMs)
    }),
    runs,
  )
})

test('[T2] exactly one phase applies at any instant, and it decides the access', () => {
  fc.assert(
    fc.property(policyArbitrary, elapsedArbitrary, (policy, elapsedMs) => {
      const holding = accessPhases(policy.customer.access).filter(
        ({ fromMs, toMs }) => fromMs <= elapsedMs && elapsedMs < (toMs ?? Infinity),
      )
      expect(holding).toHaveLength(1)
      expect(holding[0]).toMatchObject({ ...customerAccessAt(policy, elapsedMs) })
    }),
    runs,
  )
})

test('[T3] the instants of an outcome are those of the phases after its end', () => {
  fc.assert(
    fc.property(policyArbitrary, instantArbitrary, (policy, endedAt) => {
      const outcome = outcomeOf(policy, { cause: 'agentEndsSession', endedAt })
      const phases = outcome.ended ? outcome.customer.phases : []
      expect(phases.map(({ startsAt }) => startsAt.getTime() - endedAt.getTime())).toEqual(
        accessPhases(policy.customer.access).map(({ fromMs }) => fromMs),
      )
    }),
    runs,
  )
})

/** Every policy with a duration, as a function of its duration. */
const byDurationArbitrary = fc.oneof(
  fc.constant((duration: Duration): AccessPolicy => ({ level: 'limited', duration })),
  fc
    .tuple(fc.boolean(), fc.boolean(), fc.option(durationArbitrary))
    .map(([attachments, chat, thenLimited]) => (duration: Duration): AccessPolicy => ({
      level: 'fullTimeRestricted',
      duration,
      attachments,
      chat,
      thenLimited,
    })),
  fc
    .tuple(fc.boolean(), fc.boolean(), durationArbitrary)
    .map(([attachments, chat, duration]) => (thenLimited: Duration): AccessPolicy => ({
      level: 'fullTimeRestricted',
      duration,
      attachments,
      chat,
      thenLimited,
    })),
)

test('[A3] [A4] [A5] a longer duration never takes a right away earlier', () => {
  fc.assert(
    fc.property(
      policyArbitrary,
      byDurationArbitrary,
      durationArbitrary,
      durationArbitrary,
      (policy, accessFor, one, other) => {
        const [shorter, longer] = [one, other].toSorted(
          (a, b) => durationMinutes(a) - durationMinutes(b),
        )
        fc.pre(shorter !== undefined && longer !== undefined)
        const withDuration = (duration: Duration): Policy => ({
          ...policy,
          customer: { ...policy.customer, access: accessFor(duration) },
        })
        const lost = outcomeDifferences(withDuration(shorter), withDuration(longer)).filter(
          (difference) => difference.about !== 'capability' || !difference.after,
        )
        expect(lost).toEqual([])
        const at = accessPhases(accessFor(shorter)).flatMap(({ fromMs }) => [fromMs, fromMs - 1])
        const losses = capabilities.flatMap((capability) =>
          at.filter(
            (ms) =>
              isAllowed(withDuration(shorter), capability, ms) === true &&
              isAllowed(withDuration(longer), capability, ms) === false,
          ),
        )
        expect(losses).toEqual([])
      },
    ),
    runs,
  )
})

test('[A6] a right that has ended never returns', () => {
  fc.assert(
    fc.property(policyArbitrary, ({ customer }) => {
      for (const capability of capabilities) {
        const answers = accessPhases(customer.access).map(
          (one) => one.capabilities[capability].allowed,
        )
        expect(answers).toEqual(answers.toSorted((a, b) => Number(b) - Number(a)))
      }
    }),
    runs,
  )
})

/** The text of a policy with each duration in milliseconds, whatever its unit. */
const withoutUnits = (policy: Policy) =>
  JSON.stringify(policy, (_key, value: unknown) => {
    const { data: duration } = durationSchema.safeParse(value)
    return duration === undefined ? value : durationMs(duration)
  })

test('[D2] people notice each setting that applies, apart from another unit', () => {
  fc.assert(
    fc.property(
      settingsArbitrary,
      settingsArbitrary,
      fc.constantFrom(...settingPaths),
      (settings, other, setting) => {
        const check = checkSettings(copySetting(settings, other, setting))
        fc.pre(check.ok)
        const [before, after] = [policyOf(settings), policyOf(check.settings)]
        const isDifferent = withoutUnits(before) !== withoutUnits(after)
        expect(outcomeDifferences(before, after).length > 0).toBe(isDifferent)
      },
    ),
    runs,
  )
})

test('[D2] nothing differs from itself', () => {
  fc.assert(
    fc.property(policyArbitrary, (policy) => {
      expect(outcomeDifferences(policy, policy)).toEqual([])
    }),
  )
})

test('[D2] a difference covers its first and last instant, and not the ones just outside', () => {
  fc.assert(
    fc.property(policyArbitrary, policyArbitrary, (a, b) => {
      const wrong = outcomeDifferences(a, b).filter((difference) => {
        if (difference.about !== 'capability') return false
        const { capability, fromMs, toMs, before, after } = difference
        const differsAt = (ms: number) =>
          isAllowed(a, capability, ms) === before && isAllowed(b, capability, ms) === after
        const last = (toMs ?? Number.MAX_SAFE_INTEGER) - 1
        const isOutside = !differsAt(fromMs - 1) && (toMs === null || !differsAt(toMs))
        return before === after || !differsAt(fromMs) || !differsAt(last) || !isOutside
      })
      expect(wrong).toEqual([])
    }),
    runs,
  )
})

test('[D2] every difference at any instant is reported', () => {
  fc.assert(
    fc.property(policyArbitrary, policyArbitrary, elapsedArbitrary, (a, b, elapsedMs) => {
      const found = outcomeDifferences(a, b)
      const reported = capabilities.filter((capability) =>
        found.some(
          (one) =>
            one.about === 'capability' &&
            one.capability === capability &&
            one.fromMs <= elapsedMs &&
            elapsedMs < (one.toMs ?? Infinity),
        ),
      )
      const differing = capabilities.filter(
        (capability) => isAllowed(a, capability, elapsedMs) !== isAllowed(b, capability, elapsedMs),
      )
      expect(reported).toEqual(differing)
    }),
    runs,
  )
})

/** The same length in `unit`, where that is a whole number. */
function inUnit(duration: Duration, unit: DurationUnit): Duration {
  const value = durationMinutes(duration) / durationMinutes({ value: 1, unit })
  return Number.isInteger(value) && value <= maxDurationValue(unit) ? { value, unit } : duration
}

test('[N1] [D2] the same length in another unit makes no difference to people', () => {
  fc.assert(
    fc.property(
      policyArbitrary,
      byDurationArbitrary,
      durationArbitrary,
      fc.constantFrom(...durationUnits),
      (policy, accessFor, duration, unit) => {
        const withDuration = (one: Duration): Policy => ({
          ...policy,
          customer: { ...policy.customer, access: accessFor(one) },
        })
        const other = inUnit(duration, unit)
        expect(outcomeDifferences(withDuration(duration), withDuration(other))).toEqual([])
      },
    ),
    runs,
  )
})
