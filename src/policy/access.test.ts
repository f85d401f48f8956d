import { expect, test } from 'vitest'
import { accessPhases, capabilities, type Capability } from './access.ts'
import type { Duration } from './duration.ts'
import type { AccessPolicy } from './policy.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const toggles = { attachments: false, chat: false }
const none: AccessPolicy = { level: 'none' }
const unlimited: AccessPolicy = { level: 'fullUnlimited', ...toggles }
const limited: AccessPolicy = { level: 'limited', duration: { value: 3, unit: 'days' } }
const timed = (thenLimited: Duration | null): AccessPolicy => ({
  level: 'fullTimeRestricted',
  duration: { value: 90, unit: 'minutes' },
  ...toggles,
  thenLimited,
})
const continued = timed({ value: 2, unit: 'hours' })

/** Every policy with every combination of the toggles. */
const everyPolicy = [none, limited, unlimited, timed(null), continued].flatMap((policy) =>
  'chat' in policy
    ? [true, false].flatMap((attachments) =>
        [true, false].map((chat): AccessPolicy => ({ ...policy, attachments, chat })),
      )
    : [policy],
)

const stretches = (policy: AccessPolicy) =>
  accessPhases(policy).map(({ access, fromMs, toMs }) => [access, fromMs, toMs])

test('[A1] with access off, customers have no access after the session ends', () => {
  expect(stretches(none)).toEqual([['none', 0, null]])
})

test('[A2] full access (unlimited) has no time limit', () => {
  expect(stretches(unlimited)).toEqual([['full', 0, null]])
})

test('[A3] full access (time restricted) lasts for its duration; then there is none', () => {
  expect(stretches(timed(null))).toEqual([
    ['full', 0, 90 * minute],
    ['none', 90 * minute, null],
  ])
})

test('[A4] continued to limited access: full access, then limited access for its duration, then none', () => {
  expect(stretches(continued)).toEqual([
    ['full', 0, 90 * minute],
    ['limited', 90 * minute, 90 * minute + 2 * hour],
    ['none', 90 * minute + 2 * hour, null],
  ])
})

test('[A5] limited access lasts for its duration; then there is none', () => {
  expect(stretches(limited)).toEqual([
    ['limited', 0, 3 * day],
    ['none', 3 * day, null],
  ])
})

test('[T4] neither unlimited access nor no access has an end', () => {
  for (const policy of everyPolicy) expect(accessPhases(policy).at(-1)?.toMs).toBeNull()
  expect(accessPhases(unlimited)).toHaveLength(1)
})

/** The kinds of access that allow `capability`, over every policy and phase. */
const allowedBy = (capability: Capability, policies = everyPolicy) => {
  const allowing = policies
    .flatMap(accessPhases)
    .filter((phase) => phase.capabilities[capability].allowed)
  return [...new Set(allowing.map(({ access }) => access))].toSorted()
}

test('[C1] documents can be completed with full access only', () => {
  expect(allowedBy('completeDocuments')).toEqual(['full'])
})

test('[C2] incomplete documents can be reviewed with full and with limited access', () => {
  expect(allowedBy('reviewIncompleteDocuments')).toEqual(['full', 'limited'])
})

test('[C3] completed documents can be downloaded with full and with limited access', () => {
  expect(allowedBy('downloadCompletedDocuments')).toEqual(['full', 'limited'])
})

test('[C4] attachments can be added with full access where Attachments is on', () => {
  expect(allowedBy('addAttachments')).toEqual(['full'])
  const off = everyPolicy.filter((policy) => !('chat' in policy) || !policy.attachments)
  expect(allowedBy('addAttachments', off)).toEqual([])
})

test('[C5] the agent can be messaged with full access where Chat is on', () => {
  expect(allowedBy('messageAgent')).toEqual(['full'])
  const off = everyPolicy.filter((policy) => !('chat' in policy) || !policy.chat)
  expect(allowedBy('messageAgent', off)).toEqual([])
})

test('[C1] the three document rights never change within a phase', () => {
  const rights = {
    full: [true, true, true],
    limited: [false, true, true],
    none: [false, false, false],
  }
  for (const { access, capabilities: has } of everyPolicy.flatMap(accessPhases)) {
    const { completeDocuments, reviewIncompleteDocuments, downloadCompletedDocuments } = has
    const documents = [completeDocuments, reviewIncompleteDocuments, downloadCompletedDocuments]
    expect(documents.map(({ allowed }) => allowed)).toEqual(rights[access])
  }
})

const level = 'level'
const off = 'enabled'
const full = 'fullDuration'
const on = 'continueToLimited.enabled'
const end = 'continueToLimited.duration'

/** Per phase: who decided the access, then each capability in the order of the page. */
const deciders: [string, AccessPolicy, string[][]][] = [
  ['access off', none, [[off, off, off, off, off, off]]],
  ['unlimited', unlimited, [[level, level, level, level, 'attachments', 'chat']]],
  [
    'time restricted',
    timed(null),
    [
      [level, level, level, level, 'attachments', 'chat'],
      [on, full, on, on, full, full],
    ],
  ],
  [
    'continued to limited',
    continued,
    [
      [level, level, level, level, 'attachments', 'chat'],
      [on, full, on, on, full, full],
      [end, full, end, end, full, full],
    ],
  ],
  [
    'limited',
    limited,
    [
      [level, level, level, level, level, level],
      ['limitedDuration', level, 'limitedDuration', 'limitedDuration', level, level],
    ],
  ],
]

test.each(deciders)(
  '[C6] every answer names the setting that decided it: %s',
  (_, policy, names) => {
    const found = accessPhases(policy).map((phase) => [
      phase.decidedBy,
      ...capabilities.map((capability) => phase.capabilities[capability].decidedBy),
    ])
    expect(found).toEqual(names.map((phase) => phase.map((name) => `customer.access.${name}`)))
  },
)
