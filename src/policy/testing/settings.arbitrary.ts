import * as fc from 'fast-check'
import { durationUnits, maxDurationValue, type Duration, type DurationUnit } from '../duration.ts'
import type { Draft, DurationDraft } from '../draft.ts'
import { accessLevels, agentRedirects, maxInactiveMinutes, type Settings } from '../settings.ts'
import { maxTypedNumber } from '../whole-number.ts'
import { acceptedUrlArbitrary } from './redirect-url.arbitrary.ts'
import { wellFormedTextArbitrary } from './text.arbitrary.ts'

const unitArbitrary = fc.constantFrom(...durationUnits)
const keptNumberArbitrary = fc.nat({ max: maxTypedNumber })
const minutesArbitrary = fc.integer({ min: 1, max: maxInactiveMinutes })

/** Text that can be stored although nothing can be done with it: any without lone surrogates. */
const keptUrlArbitrary = fc.oneof(fc.constant(''), acceptedUrlArbitrary, wellFormedTextArbitrary())

/** A duration of `unit` that can be in use: 1 minute to 365 days. */
export const durationInArbitrary = (unit: DurationUnit): fc.Arbitrary<Duration> =>
  fc.record({
    value: fc.integer({ min: 1, max: maxDurationValue(unit) }),
    unit: fc.constant(unit),
  })

/** A duration that can be in use, in any unit. */
export const durationArbitrary = unitArbitrary.chain(durationInArbitrary)

/** A duration that can be kept while it is not in use: any number that can be typed. */
export const keptDurationArbitrary: fc.Arbitrary<Duration> = fc.record({
  value: keptNumberArbitrary,
  unit: unitArbitrary,
})

const agentArbitrary: fc.Arbitrary<Settings['agent']> = fc.record({
  redirect: fc.constantFrom(...agentRedirects),
  endWhenInactive: fc.oneof(
    fc.record({ enabled: fc.constant(true), minutes: minutesArbitrary }),
    fc.record({ enabled: fc.constant(false), minutes: keptNumberArbitrary }),
  ),
})

const keptAccess = {
  fullDuration: keptDurationArbitrary,
  limitedDuration: keptDurationArbitrary,
  attachments: fc.boolean(),
  chat: fc.boolean(),
  continueToLimited: fc.record({ enabled: fc.boolean(), duration: keptDurationArbitrary }),
}

const accessArbitrary: fc.Arbitrary<Settings['customer']['access']> = fc.oneof(
  fc.record({
    ...keptAccess,
    enabled: fc.constant(false),
    level: fc.constantFrom(...accessLevels),
  }),
  fc.record({ ...keptAccess, enabled: fc.constant(true), level: fc.constant('fullUnlimited') }),
  fc.record({
    ...keptAccess,
    enabled: fc.constant(true),
    level: fc.constant('fullTimeRestricted'),
    fullDuration: durationArbitrary,
    continueToLimited: fc.oneof(
      fc.record({ enabled: fc.constant(true), duration: durationArbitrary }),
      fc.record({ enabled: fc.constant(false), duration: keptDurationArbitrary }),
    ),
  }),
  fc.record({
    ...keptAccess,
    enabled: fc.constant(true),
    level: fc.constant('limited'),
    limitedDuration: durationArbitrary,
  }),
)

const redirectArbitrary: fc.Arbitrary<Settings['customer']['redirect']> = fc.oneof(
  fc.record({ enabled: fc.constant(true), url: acceptedUrlArbitrary }),
  fc.record({ enabled: fc.constant(false), url: keptUrlArbitrary }),
)

/** Settings that the schema accepts: usable where they are in use, anything storable elsewhere. */
export const settingsArbitrary: fc.Arbitrary<Settings> = fc.record({
  agent: agentArbitrary,
  customer: fc.record({ access: accessArbitrary, redirect: redirectArbitrary }),
})

/** Text for a number as it might be typed: right, wrong, empty, odd. */
export const numberTextArbitrary = fc.oneof(
  fc.nat({ max: 20_000_000 }).map(String),
  fc.constantFrom(
    '',
    ' ',
    '0',
    '007',
    ' 30 ',
    '1e3',
    '0x10',
    '+5',
    '-3',
    '1.5',
    '5abc',
    '٣٠',
    '３０',
  ),
  wellFormedTextArbitrary(9),
)

const durationDraftArbitrary: fc.Arbitrary<DurationDraft> = fc.record({
  value: numberTextArbitrary,
  unit: unitArbitrary,
})

/** Anything that can stand in the form, mostly not saveable. */
export const draftArbitrary: fc.Arbitrary<Draft> = fc.record({
  agent: fc.record({
    redirect: fc.constantFrom(...agentRedirects),
    endWhenInactive: fc.record({ enabled: fc.boolean(), minutes: numberTextArbitrary }),
  }),
  customer: fc.record({
    access: fc.record({
      enabled: fc.boolean(),
      level: fc.constantFrom(...accessLevels),
      fullDuration: durationDraftArbitrary,
      limitedDuration: durationDraftArbitrary,
      attachments: fc.boolean(),
      chat: fc.boolean(),
      continueToLimited: fc.record({ enabled: fc.boolean(), duration: durationDraftArbitrary }),
    }),
    redirect: fc.record({ enabled: fc.boolean(), url: keptUrlArbitrary }),
  }),
})
