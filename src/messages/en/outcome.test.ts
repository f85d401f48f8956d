import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { accessPhases, capabilities } from '../../policy/access.ts'
import { checkSettings } from '../../policy/check-settings.ts'
import { copySetting } from '../../policy/copy-setting.ts'
import { roomLanding } from '../../policy/outcome.ts'
import { partialPhases } from '../../policy/partial-outcome.ts'
import { policyOf, type Policy } from '../../policy/policy.ts'
import { checkRedirectUrl } from '../../policy/redirect-url.ts'
import { settingPaths } from '../../policy/setting-path.ts'
import { isOfKind } from '../../policy/setting-registry.ts'
import { settingsArbitrary } from '../../policy/testing/settings.arbitrary.ts'
import { settingsWith, type Changes } from '../../policy/testing/settings-with.ts'
import { formatDuration, formatNumber } from './format.ts'
import { accessLabels, capabilityLabels } from './labels.ts'
import {
  accessSentence,
  agentLandingSentence,
  customerLandingSentence,
  inactivitySentence,
  phaseLength,
  policySentences,
  rightsOf,
  shortPhaseLength,
  unknownSentences,
} from './outcome.ts'
import { faultsIn, sentenceFaultsIn } from './testing/prose.ts'

const policyArbitrary = settingsArbitrary.map(policyOf)
const policyWith = (changes: Changes): Policy => policyOf(settingsWith(changes))

/** Tries `promise` on the policies of all kinds of settings. */
const forEveryPolicy = (promise: (policy: Policy) => void) =>
  fc.assert(fc.property(policyArbitrary, promise), { numRuns: 300 })

/** The durations that are in a policy. */
function durationsIn({ customer: { access } }: Policy) {
  if (!('duration' in access)) return []
  const next = access.level === 'fullTimeRestricted' ? access.thenLimited : null
  return next === null ? [access.duration] : [access.duration, next]
}

test('whatever the settings, everything that is said of them is whole sentences', () => {
  forEveryPolicy((policy) => {
    const { agent, customer } = policy
    const said = [
      agentLandingSentence(agent.landing),
      inactivitySentence(agent.inactivity),
      customerLandingSentence(roomLanding(customer)),
      ...Object.values(policySentences(policy)),
    ]
    expect(said.flatMap(sentenceFaultsIn)).toEqual([])
  })
})

test('the agent’s sentence says the minutes while they are in use, and no number else', () => {
  forEveryPolicy((policy) => {
    const { inactivity } = policy.agent
    const numbers = policySentences(policy).agent.match(/\d[\d,]*/gu) ?? []
    expect([...numbers]).toEqual(inactivity.endsSession ? [formatNumber(inactivity.minutes)] : [])
  })
})

test.each([
  [1, '1 minute '],
  [2, '2 minutes '],
  [43_200, '43,200 minutes '],
])('%d minutes of inactivity have the right number', (minutes, words) => {
  expect(inactivitySentence({ endsSession: true, minutes })).toContain(words)
})

test('the customer’s sentence says every duration as it was typed, and where they are sent', () => {
  forEveryPolicy((policy) => {
    const words = policySentences(policy).customer
    for (const duration of durationsIn(policy)) {
      expect(words).toMatch(new RegExp(`\\b${formatDuration(duration)}\\b`, 'u'))
    }
    const { redirect } = policy.customer
    const check = redirect.redirects && checkRedirectUrl(redirect.url)
    const hosts = check && check.ok ? [check.typedHost] : []
    for (const host of hosts) expect(words).toContain(`sent to ${host}.`)
  })
})

test('the customer’s sentence names the rights that are switched on, and no others', () => {
  forEveryPolicy((policy) => {
    const { access } = policy.customer
    const { attachments, chat } = 'chat' in access ? access : { attachments: false, chat: false }
    const words = policySentences(policy).customer
    expect(words.includes(` ${capabilityLabels.addAttachments}`)).toBe(attachments)
    expect(words.includes(` ${capabilityLabels.messageAgent}`)).toBe(chat)
  })
})

test('each setting that applies changes a sentence, apart from the path of the URL', () => {
  const paths = settingPaths.filter((setting) => !isOfKind(setting, 'url'))
  fc.assert(
    fc.property(
      settingsArbitrary,
      settingsArbitrary,
      fc.constantFrom(...paths),
      (settings, other, setting) => {
        const check = checkSettings(copySetting(settings, other, setting))
        fc.pre(check.ok)
        const [before, after] = [policyOf(settings), policyOf(check.settings)]
        fc.pre(JSON.stringify(before) !== JSON.stringify(after))
        expect(policySentences(after)).not.toEqual(policySentences(before))
      },
    ),
  )
})

test('different policies of the customer are said differently, but for the rest of the address', () => {
  const said = [
    {},
    { access: { enabled: false } },
    { access: { level: 'fullUnlimited' } },
    { access: { level: 'limited' } },
    { access: { attachments: true } },
    { access: { chat: true } },
    { access: { attachments: true, chat: true } },
    { access: { fullDuration: { value: 168, unit: 'hours' } } },
    { access: { continueToLimited: { enabled: true, duration: { value: 7, unit: 'days' } } } },
    { redirect: { enabled: true, url: 'https://example.com' } },
    { access: { enabled: false }, redirect: { enabled: true, url: 'https://example.com' } },
  ] satisfies Changes[]
  const words = said.map((changes) => policySentences(policyWith(changes)).customer)
  expect(new Set(words).size).toBe(said.length)
})

const rights = { attachments: true, chat: true }
const withRights = 'in which they may add attachments and message the agent'
const days = (value: number) => ({ value, unit: 'days' }) as const
const continueToLimited = { enabled: true, duration: days(14) }

test.each<[NonNullable<Changes['access']>, string]>([
  [{ enabled: false }, 'Customers have no access to the session afterwards.'],
  [{ level: 'limited' }, 'Customers have limited access for 7 days.'],
  [{ level: 'fullUnlimited' }, 'Customers have full access with no time limit.'],
  [
    { level: 'fullUnlimited', ...rights },
    `Customers have full access with no time limit, ${withRights}.`,
  ],
  [{}, 'Customers have full access for 7 days.'],
  [rights, `Customers have full access for 7 days, ${withRights}.`],
  [
    { continueToLimited },
    'Customers have full access for 7 days, then limited access for 14 days.',
  ],
  [
    { continueToLimited, ...rights },
    `Customers have full access for 7 days, ${withRights}, then limited access for 14 days.`,
  ],
])('the access of %j is one sentence', (access, sentence) => {
  expect(accessSentence(policyWith({ access }).customer.access)).toBe(sentence)
})

test.each([
  ['welcomePage', false, /is taken back to the Welcome page\. Sessions end only when the agent/u],
  [
    'welcomePage',
    true,
    /is taken back to the Welcome page\. If the agent is inactive for 30 minutes/u,
  ],
  ['stayInRoom', false, /stays in the room\. Sessions end only when the agent/u],
  [
    'stayInRoom',
    true,
    /stays in the room\. If the agent is inactive for 30 minutes, the session ends/u,
  ],
] as const)('the agent’s sentence: %s, ends when inactive: %s', (redirect, enabled, expected) => {
  const policy = policyWith({ agent: { redirect, endWhenInactive: { enabled, minutes: 30 } } })
  expect(policySentences(policy).agent).toMatch(expected)
})

test('both landings of the agent are told apart, by the words of the article', () => {
  expect(agentLandingSentence('welcomePage')).toContain('back to the Welcome page')
  expect(agentLandingSentence('stayInRoom')).toContain('stays in the room')
})

test('what the customer will read at the end is quoted as they will read it', () => {
  const none = policyWith({ access: { enabled: false } }).customer
  expect(customerLandingSentence(roomLanding(none))).toContain('“This session has ended”')
  const unlimited = policyWith({ access: { level: 'fullUnlimited' } }).customer
  expect(customerLandingSentence(roomLanding(unlimited))).not.toContain('“')
})

test('there are as many lengths as phases, each saying its duration, the last one none', () => {
  forEveryPolicy((policy) => {
    const { access } = policy.customer
    const phases = partialPhases({ known: true, value: access }).filter((phase) => phase.known)
    const lengths = phases.map(phaseLength)
    expect(lengths).toHaveLength(accessPhases(access).length)
    expect(lengths.flatMap(faultsIn)).toEqual([])
    const typed = lengths.map((length) => length.replace(/ \(.*\)$/u, ''))
    expect(typed).toEqual(phases.map(shortPhaseLength))
    expect(typed.slice(0, -1)).toEqual(durationsIn(policy).map(formatDuration))
    expect(lengths.at(-1)).not.toMatch(/\d/u)
  })
})

test('every phase has a name, and every right is in exactly one of two lists', () => {
  forEveryPolicy(({ customer }) => {
    for (const phase of accessPhases(customer.access)) {
      const { can, cannot } = rightsOf(phase)
      expect(faultsIn(accessLabels[phase.access])).toEqual([])
      expect([...can, ...cannot].toSorted()).toEqual(Object.values(capabilityLabels).toSorted())
      const allowed = capabilities.filter((right) => phase.capabilities[right].allowed)
      expect(can).toEqual(allowed.map((right) => capabilityLabels[right]))
    }
  })
})

test('what is unknown is told apart by its subject, in whole sentences', () => {
  const sentences = Object.values(unknownSentences)
  expect(sentences.flatMap(sentenceFaultsIn)).toEqual([])
  expect(new Set(sentences).size).toBe(sentences.length)
})
