import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { accessPhases, phaseDurations } from './access.ts'
import { outcomeDifferences } from './differences.ts'
import { draftOf } from './draft.ts'
import { durationMs } from './duration.ts'
import { customerPlaceAt, type Situation } from './landing.ts'
import { roomLanding } from './outcome.ts'
import {
  isNoticed,
  partialDifferences,
  partialPhases,
  partialPlaceAt,
  partialRoomLanding,
  partialWarnings,
  phaseIndexAt,
} from './partial-outcome.ts'
import { asPartialPolicy, partialPolicyOf, unusableSettings } from './partial-policy.ts'
import { partOf } from './setting-registry.ts'
import { policyOf } from './policy.ts'
import type { SettingPath } from './setting-path.ts'
import { defaultSettings, type Settings } from './settings.ts'
import { draftArbitrary, settingsArbitrary } from './testing/settings.arbitrary.ts'
import { settingsWith } from './testing/settings-with.ts'
import {
  continued,
  everythingOn,
  full,
  limited,
  minutes,
  url,
  withUnusable,
} from './testing/unusable-drafts.ts'
import { warningsFor } from './warnings.ts'

const dayMs = 86_400_000
const situations: readonly Situation[] = ['inRoom', 'opensLink']
const situationArbitrary = fc.constantFrom(...situations)
const elapsedArbitrary = fc.integer({ min: -dayMs, max: 800 * dayMs })

const policyWith = (settings: Settings, ...unusable: SettingPath[]) =>
  partialPolicyOf(withUnusable(draftOf(settings), ...unusable), defaultSettings)

/** Everything on but the redirect. */
const inRoom: Settings = settingsWith({
  agent: everythingOn.agent,
  access: everythingOn.customer.access,
})

const isLimited: Settings = settingsWith({ access: { level: 'limited' } })

test('[F7] known access has phases, each with its length as entered', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      const { access } = policyOf(settings).customer
      const phases = partialPhases({ known: true, value: access })
      expect(phases).toEqual(
        accessPhases(access).map((phase, index) => ({
          ...phase,
          known: true,
          duration: phaseDurations(access)[index],
        })),
      )
      for (const { fromMs, toMs, ...phase } of phases) {
        const length = 'duration' in phase ? phase.duration : null
        expect(length && durationMs(length)).toBe(toMs === null ? null : toMs - fromMs)
      }
    }),
  )
})

const firstLengths: [SettingPath, Settings][] = [
  [full, everythingOn],
  [limited, isLimited],
]

test.each(firstLengths)('[F7] no phase is known while %s is unusable', (setting, settings) => {
  const { access } = policyWith(settings, setting).customer
  expect(partialPhases(access)).toEqual([
    { known: false, subject: 'access', because: [setting], fromMs: 0, toMs: null },
  ])
})

test('[F7] with an unusable continued duration, access is unknown after full access ends', () => {
  const { access } = policyWith(everythingOn, continued).customer
  const [first, second, ...others] = partialPhases(access)
  expect(first).toMatchObject({ known: true, access: 'full', fromMs: 0, toMs: 7 * dayMs })
  expect(second).toEqual({
    known: false,
    subject: 'continuation',
    because: [continued],
    fromMs: 7 * dayMs,
    toMs: null,
  })
  expect(others).toEqual([])
})

test('[F7] the phases of any draft leave no gap and do not overlap, and only the last has no end', () => {
  fc.assert(
    fc.property(draftArbitrary, (draft) => {
      const phases = partialPhases(partialPolicyOf(draft, defaultSettings).customer.access)
      expect(phases.map(({ toMs }) => toMs)).toEqual([
        ...phases.slice(1).map(({ fromMs }) => fromMs),
        null,
      ])
      expect(phases[0]?.fromMs).toBe(0)
      expect(phases.slice(0, -1).filter(({ known }) => !known)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('[T2] a phase is over at its end, and there is none before the session ends', () => {
  const phases = partialPhases(policyWith(everythingOn, continued).customer.access)
  const at = (elapsedMs: number) => phaseIndexAt(phases, elapsedMs)
  expect([-1, 0, 7 * dayMs - 1, 7 * dayMs].map(at)).toEqual([-1, 0, 0, 1])
})

const placeAt = (policy: Parameters<typeof partialPlaceAt>[0], elapsedMs: number) =>
  situations.map((situation) => partialPlaceAt(policy, situation, elapsedMs).at)

test('[F8] for a known policy, the landing is that of the policy', () => {
  fc.assert(
    fc.property(
      settingsArbitrary,
      situationArbitrary,
      elapsedArbitrary,
      (settings, situation, ms) => {
        const policy = policyOf(settings)
        const place = customerPlaceAt(policy, situation, ms)
        const partial = partialPlaceAt(asPartialPolicy(policy), situation, ms)
        expect(partial).toMatchObject(place)
        expect('decidedBy' in partial).toBe(
          place.at === 'sessionEnded' || place.at === 'accessEnded',
        )
      },
    ),
  )
})

const placeOf = (settings: Settings, elapsedMs: number) =>
  partialPlaceAt(asPartialPolicy(policyOf(settings)), 'inRoom', elapsedMs)

test('[F8] a landing after an end names the setting that ended it', () => {
  const off = placeOf(settingsWith({ access: { enabled: false } }), 0)
  expect(off).toEqual({ at: 'sessionEnded', decidedBy: 'customer.access.enabled' })
  const ended = [defaultSettings, isLimited, inRoom].map((one) => placeOf(one, 8 * dayMs))
  expect(ended).toEqual([
    { at: 'accessEnded', decidedBy: 'customer.access.continueToLimited.enabled' },
    { at: 'accessEnded', decidedBy: limited },
    { at: 'accessEnded', decidedBy: continued },
  ])
})

test('[F8] an unusable URL makes the landing from the room unknown, but not that of the link', () => {
  const policy = policyWith(everythingOn, url)
  expect(placeAt(policy, -1)).toEqual(['session', 'session'])
  expect(placeAt(policy, 0)).toEqual(['unknown', 'room'])
  expect(placeAt(policy, 8 * dayMs)).toEqual(['unknown', 'accessEnded'])
  expect(partialPlaceAt(policy, 'inRoom', 0)).toEqual({
    at: 'unknown',
    unknown: policy.customer.redirect,
  })
})

test('[F8] with a redirect, access does not matter for a customer in the room', () => {
  const policy = policyWith(everythingOn, full)
  expect(placeAt(policy, -1)).toEqual(['session', 'session'])
  expect(placeAt(policy, 0)).toEqual(['redirect', 'unknown'])
})

test('[F8] without a redirect, the landing is known if its phase is', () => {
  const policy = policyWith(inRoom, continued)
  expect(placeAt(policy, 7 * dayMs - 1)).toEqual(['room', 'room'])
  expect(placeAt(policy, 7 * dayMs)).toEqual(['unknown', 'unknown'])
  expect(placeAt(policyWith(inRoom, full), 0)).toEqual(['unknown', 'unknown'])
  expect(partialPlaceAt(policy, 'inRoom', 7 * dayMs)).toMatchObject({
    unknown: { subject: 'continuation', because: [continued] },
  })
})

test('[F8] an unusable URL is named before an unusable length', () => {
  expect(partialPlaceAt(policyWith(everythingOn, url, full), 'inRoom', 0)).toMatchObject({
    unknown: { because: [url] },
  })
})

test('[F8] the landing in the room is known with a URL, or with the first phase', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      const policy = policyOf(settings)
      expect(partialRoomLanding(asPartialPolicy(policy).customer)).toEqual({
        known: true,
        value: roomLanding(policy.customer),
      })
    }),
  )
  const redirected = { known: true, value: { at: 'redirect', url: 'https://example.com' } }
  expect(partialRoomLanding(policyWith(everythingOn, full).customer)).toEqual(redirected)
  expect(partialRoomLanding(policyWith(inRoom, continued).customer)).toEqual({
    known: true,
    value: { at: 'room' },
  })
  expect(partialRoomLanding(policyWith(inRoom, full).customer)).toMatchObject({ because: [full] })
  expect(partialRoomLanding(policyWith(everythingOn, url).customer)).toMatchObject({
    because: [url],
  })
})

test('[F10] a known policy has all its warnings', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      const origin = 'https://example.com'
      expect(partialWarnings(asPartialPolicy(policyOf(settings)), { origin })).toEqual(
        warningsFor(settings, { origin }),
      )
    }),
  )
})

const codesWith = (settings: Settings, ...unusable: SettingPath[]) =>
  partialWarnings(policyWith(settings, ...unusable)).map(({ code }) => code)

test('[F10] only warnings about parts with unusable values are left out', () => {
  const odd: Settings = settingsWith({
    agent: { endWhenInactive: { enabled: true, minutes: 1 } },
    access: { chat: true },
    redirect: { enabled: true, url: 'https://example.com/{id}' },
  })
  const ofAccess = ['chatUnattended', 'downloadsEndWithFullAccess']
  expect(codesWith(odd)).toEqual([
    'redirectHidesAccess',
    'chatUnattended',
    'inactivityShort',
    'downloadsEndWithFullAccess',
    'redirectPlaceholder',
  ])
  expect(codesWith(odd, minutes)).not.toContain('inactivityShort')
  expect(codesWith(odd, full)).toEqual(['inactivityShort', 'redirectPlaceholder'])
  expect(codesWith(odd, url)).toEqual(['chatUnattended', 'inactivityShort', ofAccess[1]])
})

test('[F10] no warning of any draft is about a part with an unusable value', () => {
  fc.assert(
    fc.property(draftArbitrary, (draft) => {
      const unusable = new Set(unusableSettings(draft, defaultSettings).map(partOf))
      const warnings = partialWarnings(partialPolicyOf(draft, defaultSettings))
      const about = warnings.flatMap(({ settings }) => settings.map(partOf))
      expect(about.filter((part) => unusable.has(part))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('[F11] known policies have all their differences', () => {
  fc.assert(
    fc.property(settingsArbitrary, settingsArbitrary, (before, after) => {
      const [saved, policy] = [policyOf(before), policyOf(after)]
      const differences = outcomeDifferences(saved, policy)
      expect(partialDifferences(saved, asPartialPolicy(policy))).toEqual(differences)
      expect(isNoticed(saved, asPartialPolicy(policy))).toBe(differences.length > 0)
    }),
  )
})

test('[F11] an unknown part counts as off, and differs from one that is on', () => {
  const [saved, off] = [
    policyOf(everythingOn),
    policyOf(settingsWith({ agent: { redirect: 'stayInRoom' } })),
  ]
  expect(isNoticed(saved, policyWith(everythingOn, minutes))).toBe(true)
  const withInactivity = settingsWith({ agent: everythingOn.agent })
  expect(isNoticed(off, policyWith(withInactivity, minutes))).toBe(false)
})

test('[F11] no difference is reported while something about the customer is unknown', () => {
  const saved = policyOf(defaultSettings)
  for (const setting of [full, continued, url] as const) {
    expect(partialDifferences(saved, policyWith(everythingOn, setting))).toEqual([])
  }
  const landing = partialDifferences(saved, policyWith(everythingOn, minutes))
  expect(landing.map(({ about }) => about)).toContain('agentLanding')
})
