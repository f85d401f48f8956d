import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf, settingsOf, type Draft } from './draft.ts'
import { isInUse } from './in-use.ts'
import {
  knownAgent,
  knownCustomer,
  withUnknownOff,
  asPartialPolicy,
  partialPolicyOf,
  unusableSettings,
  type PartialPolicy,
  type Unknown,
} from './partial-policy.ts'
import { partOf } from './setting-registry.ts'
import { policyOf } from './policy.ts'
import { settingPaths, type SettingPath } from './setting-path.ts'
import { defaultSettings } from './settings.ts'
import {
  minutes,
  full,
  limited,
  continued,
  url,
  everythingOn,
  withUnusable,
} from './testing/unusable-drafts.ts'
import { draftArbitrary, settingsArbitrary } from './testing/settings.arbitrary.ts'

const on = draftOf(everythingOn)
const whole = asPartialPolicy(policyOf(everythingOn))
const policyWith = (...unusable: SettingPath[]) =>
  partialPolicyOf(withUnusable(on, ...unusable), defaultSettings)

/** The answers of a partial policy that are unknown. */
const unknownIn = ({ agent, customer }: PartialPolicy): Unknown[] =>
  [agent.inactivity, customer.access, customer.redirect].filter((answer) => !answer.known)

test('[F4] a draft without unusable values has a fully known policy', () => {
  fc.assert(
    fc.property(settingsArbitrary, settingsArbitrary, (settings, saved) => {
      const policy = policyOf(settings)
      expect(partialPolicyOf(draftOf(settings), saved)).toEqual(asPartialPolicy(policy))
      expect(withUnknownOff(asPartialPolicy(policy))).toEqual(policy)
    }),
  )
})

test('[F6] unusable minutes make inactivity unknown, and nothing else', () => {
  expect(policyWith(minutes)).toEqual({
    agent: {
      landing: 'stayInRoom',
      inactivity: { known: false, subject: 'inactivity', because: [minutes] },
    },
    customer: whole.customer,
  })
})

test('[F6] unusable minutes that are not in use make nothing unknown', () => {
  const draft = withUnusable(on, minutes)
  draft.agent.endWhenInactive.enabled = false
  const { agent } = partialPolicyOf(draft, defaultSettings)
  expect(agent).toEqual({
    landing: 'stayInRoom',
    inactivity: { known: true, value: { endsSession: false } },
  })
})

const firstLengths = [
  [full, 'fullTimeRestricted'],
  [limited, 'limited'],
] as const

test.each(firstLengths)('[F7] an unusable %s makes all access unknown', (setting, level) => {
  const draft = withUnusable(on, setting)
  draft.customer.access.level = level
  const { agent, customer } = partialPolicyOf(draft, defaultSettings)
  expect(agent).toEqual(whole.agent)
  expect(customer).toEqual({
    access: { known: false, subject: 'access', because: [setting], beginning: null },
    redirect: whole.customer.redirect,
  })
})

test('[F7] with an unusable continued duration, full access stays known', () => {
  const { access, redirect } = policyWith(continued).customer
  expect(access).toEqual({
    known: false,
    subject: 'continuation',
    because: [continued],
    beginning: {
      level: 'fullTimeRestricted',
      duration: everythingOn.customer.access.fullDuration,
      attachments: false,
      chat: true,
      thenLimited: null,
    },
  })
  expect(redirect).toEqual(whole.customer.redirect)
})

test('[F7] access with two unusable durations names both, in the order of the page', () => {
  expect(policyWith(continued, full).customer.access).toEqual({
    known: false,
    subject: 'access',
    because: [full, continued],
    beginning: null,
  })
})

test('[F8] an unusable URL makes the redirect unknown, and nothing else', () => {
  expect(policyWith(url)).toEqual({
    agent: whole.agent,
    customer: {
      access: whole.customer.access,
      redirect: { known: false, subject: 'redirect', because: [url] },
    },
  })
})

test('[F4] all unusable settings are listed at once, in the order of the page', () => {
  const draft = withUnusable(on, url, continued, full, minutes)
  expect(unusableSettings(draft, defaultSettings)).toEqual([minutes, full, continued, url])
  expect(unknownIn(partialPolicyOf(draft, defaultSettings)).map(({ because }) => because)).toEqual([
    [minutes],
    [full, continued],
    [url],
  ])
})

test('[F4] in any draft, exactly the unusable settings make something unknown', () => {
  fc.assert(
    fc.property(draftArbitrary, settingsArbitrary, (draft, saved) => {
      const unusable = unusableSettings(draft, saved)
      const policy = partialPolicyOf(draft, saved)
      expect(unknownIn(policy).flatMap(({ because }) => because)).toEqual(unusable)
      expect(unusable.filter((setting) => !isInUse(draft, setting))).toEqual([])
      const check = settingsOf(draft, saved)
      expect(unusable.length === 0).toBe(check.ok)
      expect(policy).toEqual(check.ok ? asPartialPolicy(policyOf(check.settings)) : policy)
    }),
    { numRuns: 300 },
  )
})

test('[F4] a saved value never replaces a value in use', () => {
  fc.assert(
    fc.property(draftArbitrary, settingsArbitrary, settingsArbitrary, (draft, saved, other) => {
      expect(partialPolicyOf(draft, saved)).toEqual(partialPolicyOf(draft, other))
    }),
    { numRuns: 200 },
  )
})

/** The policy of a draft with `typed` in every field for a number. */
function policyWithTyped(typed: string): PartialPolicy {
  const draft: Draft = structuredClone(on)
  draft.agent.endWhenInactive.minutes = typed
  draft.customer.access.fullDuration.value = typed
  draft.customer.access.continueToLimited.duration.value = typed
  return partialPolicyOf(draft, defaultSettings)
}

test('[F4] all unusable values of a setting have the same effect', () => {
  expect(policyWithTyped('')).toEqual(policyWithTyped('9999999'))
  expect(policyWithTyped('0')).toEqual(policyWithTyped('9999999'))
  expect(policyWithTyped('1000000')).toEqual(policyWithTyped('9999999'))
})

test('[F9] a sentence is known if everything that it mentions is', () => {
  const { agent, customer } = policyOf(everythingOn)
  const known = [knownAgent(whole), knownCustomer(whole)]
  expect(known).toEqual([
    { known: true, value: agent },
    { known: true, value: customer },
  ])
  expect(knownAgent(policyWith(full, url))).toEqual(known[0])
  expect(knownCustomer(policyWith(minutes))).toEqual(known[1])
})

test('[F9] a sentence that depends on an unusable value names it', () => {
  expect(knownAgent(policyWith(minutes))).toMatchObject({ known: false, because: [minutes] })
  for (const setting of [full, continued, url] as const) {
    expect(knownCustomer(policyWith(setting))).toMatchObject({ known: false, because: [setting] })
  }
})

test('[F11] of what is known, each unknown part is off or ends with its beginning', () => {
  const { agent, customer } = policyOf(everythingOn)
  const off = { inactivity: { endsSession: false }, redirect: { redirects: false } }
  expect(withUnknownOff(policyWith(minutes, full, url))).toEqual({
    agent: { landing: agent.landing, inactivity: off.inactivity },
    customer: { access: { level: 'none' }, redirect: off.redirect },
  })
  expect(withUnknownOff(policyWith(continued))).toEqual({
    agent,
    customer: { ...customer, access: { ...customer.access, thenLimited: null } },
  })
})

test('[F10] every setting is in the part of the outermost switch around it', () => {
  const parts = new Set(settingPaths.map(partOf))
  expect([...parts]).toEqual([
    'agent.redirect',
    'agent.endWhenInactive.enabled',
    'customer.access.enabled',
    'customer.redirect.enabled',
  ])
  expect(partOf(continued)).toBe('customer.access.enabled')
})
