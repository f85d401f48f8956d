import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { customerAccessAt } from '../../../policy/outcome.ts'
import { policyOf } from '../../../policy/policy.ts'
import { settingsArbitrary } from '../../../policy/testing/settings.arbitrary.ts'
import { settingsWith } from '../../../policy/testing/settings-with.ts'
import { defaultLeadMs } from '../view.ts'
import { leadOf } from './lead.ts'
import { segmentAt, segmentsOf } from './segments.ts'

const minute = 60_000
const day = 24 * 60 * minute

const inactive = (minutes: number, enabled = true) =>
  policyOf(settingsWith({ agent: { endWhenInactive: { enabled, minutes } } }))

const byHand = leadOf(inactive(1, false), 'agentEndsSession', false)

const kindsOf = (policy: ReturnType<typeof policyOf>, unusable: Parameters<typeof segmentsOf>[2]) =>
  segmentsOf(policy.customer.access, byHand, unusable).map(({ kind }) => kind)

test('an inactive agent is shown from the last counted activity on', () => {
  expect(leadOf(inactive(1), 'agentInactive', false)).toEqual({
    ms: minute,
    words: '1 minute without activity',
    hasStart: true,
  })
})

test('nobody has set how long a session lasts that the agent ends, or that does not end by itself', () => {
  const some = { ms: defaultLeadMs, words: 'until the end', hasStart: false }
  expect(leadOf(inactive(1), 'agentEndsSession', false)).toEqual(some)
  expect(leadOf(inactive(1, false), 'agentInactive', false)).toEqual(some)
})

test('minutes that cannot be used are named, for the cause that depends on them', () => {
  const unknown = inactive(1, false)
  expect(leadOf(unknown, 'agentInactive', true).words).toBe('Minutes of inactivity cannot be used')
  expect(leadOf(unknown, 'agentEndsSession', true).words).toBe('until the end')
})

test('the pieces tile the time, and each is what the customer has in it', () => {
  fc.assert(
    fc.property(settingsArbitrary, fc.integer({ min: -1, max: 800 * day }), (settings, atMs) => {
      const policy = policyOf(settings)
      const segments = segmentsOf(policy.customer.access, byHand, [])
      segments.forEach(({ toMs }, index) => expect(toMs).toBe(segments[index + 1]?.fromMs ?? null))
      const starts = segments.flatMap(({ fromMs }) => [fromMs - 1, fromMs, fromMs + 1])
      for (const ms of [...starts, atMs]) {
        const access = customerAccessAt(policy, ms)?.access ?? 'session'
        expect(segmentAt(segments, ms)?.kind).toBe(access)
      }
    }),
  )
})

test('every piece says its length', () => {
  const { customer } = policyOf(settingsWith({}))
  expect(segmentsOf(customer.access, byHand, []).map(({ words }) => words)).toEqual([
    'until the end',
    '7 days (168 hours)',
    'from then on',
  ])
})

test.each(['customer.access.fullDuration', 'customer.access.limitedDuration'] as const)(
  'without %s everything after the end is open, whatever else is missing',
  (setting) => {
    const policy = policyOf(settingsWith({ access: { enabled: false } }))
    expect(kindsOf(policy, [setting])).toEqual(['session', 'open'])
    const both = ['customer.access.continueToLimited.duration', setting] as const
    expect(kindsOf(policy, both)).toEqual(['session', 'open'])
  },
)

test('without the duration of what continues full access, what comes after that is open', () => {
  const policy = policyOf(settingsWith({}))
  const unusable = ['customer.access.continueToLimited.duration'] as const
  expect(segmentsOf(policy.customer.access, byHand, unusable).slice(1)).toEqual([
    { kind: 'full', fromMs: 0, toMs: 7 * day, words: '7 days (168 hours)' },
    {
      kind: 'open',
      fromMs: 7 * day,
      toMs: null,
      words: 'Duration of continued limited access cannot be used',
    },
  ])
})

test('what else cannot be used opens nothing', () => {
  const policy = policyOf(settingsWith({}))
  expect(kindsOf(policy, ['customer.redirect.url', 'agent.endWhenInactive.minutes'])).toEqual([
    'session',
    'full',
    'none',
  ])
})
