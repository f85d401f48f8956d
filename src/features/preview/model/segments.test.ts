import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf } from '../../../policy/draft.ts'
import { customerAccessAt } from '../../../policy/outcome.ts'
import { asPartialPolicy, partialPolicyOf } from '../../../policy/partial-policy.ts'
import { policyOf } from '../../../policy/policy.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { defaultSettings, type Settings } from '../../../policy/settings.ts'
import { settingsArbitrary } from '../../../policy/testing/settings.arbitrary.ts'
import { settingsWith } from '../../../policy/testing/settings-with.ts'
import {
  continued,
  everythingOn,
  full,
  limited,
  minutes,
  url,
  withUnusable,
} from '../../../policy/testing/unusable-drafts.ts'
import { segmentAt, segmentsOf } from './segments.ts'
import { defaultBeforeEndMs } from './view.ts'

const minute = 60_000
const day = 24 * 60 * minute

const known = (settings: Settings) => asPartialPolicy(policyOf(settings))
const inactive = (count: number, enabled = true) =>
  known(settingsWith({ agent: { endWhenInactive: { enabled, minutes: count } } }))

const without = (settings: Settings, ...unusable: SettingPath[]) =>
  segmentsOf(
    partialPolicyOf(withUnusable(draftOf(settings), ...unusable), defaultSettings),
    'agentInactive',
  )

test('the timeline of an inactive agent starts at the last activity that counts', () => {
  expect(segmentsOf(inactive(1), 'agentInactive')[0]).toEqual({
    kind: 'session',
    fromMs: -minute,
    toMs: 0,
    length: { of: 'inactivity', minutes: 1 },
  })
})

test('no setting decides the length of a session that inactivity does not end', () => {
  const session = {
    kind: 'session',
    fromMs: -defaultBeforeEndMs,
    toMs: 0,
    length: { of: 'nothing' },
  }
  expect(segmentsOf(inactive(1), 'agentEndsSession')[0]).toEqual(session)
  expect(segmentsOf(inactive(1, false), 'agentInactive')[0]).toEqual(session)
  expect(segmentsOf(inactive(1, false), 'agentInactive', day)[0].fromMs).toBe(-day)
})

test('unusable minutes are named for the cause that depends on them', () => {
  const policy = partialPolicyOf(withUnusable(draftOf(everythingOn), minutes), defaultSettings)
  const lengthFor = (cause: 'agentEndsSession' | 'agentInactive') => {
    const [session] = segmentsOf(policy, cause)
    return session.kind === 'session' && session.length
  }
  expect(lengthFor('agentInactive')).toEqual({ of: 'unknown', because: [minutes] })
  expect(lengthFor('agentEndsSession')).toEqual({ of: 'nothing' })
})

test('segments leave no gaps, and each has the access that applies in it', () => {
  fc.assert(
    fc.property(settingsArbitrary, fc.integer({ min: -1, max: 800 * day }), (settings, atMs) => {
      const policy = policyOf(settings)
      const segments = segmentsOf(asPartialPolicy(policy), 'agentEndsSession')
      segments.forEach(({ toMs }, index) => expect(toMs).toBe(segments[index + 1]?.fromMs ?? null))
      const starts = segments.flatMap(({ fromMs }) => [fromMs - 1, fromMs, fromMs + 1])
      for (const ms of [...starts, atMs]) {
        const access = customerAccessAt(policy, ms)?.access ?? 'session'
        expect(segmentAt(segments, ms).kind).toBe(access)
      }
    }),
  )
})

const isLimited = settingsWith({ access: { level: 'limited' } })

test.each([
  [full, everythingOn, [full]],
  [limited, isLimited, [limited]],
] as const)('without %s everything after the end is unknown', (setting, settings, because) => {
  expect(without(settings, setting).slice(1)).toEqual([
    { kind: 'unknown', fromMs: 0, toMs: null, because },
  ])
})

test('with an unusable continued duration, everything after full access is unknown', () => {
  expect(without(everythingOn, continued).slice(1)).toMatchObject([
    { kind: 'full', fromMs: 0, toMs: 7 * day, phase: { duration: { value: 7, unit: 'days' } } },
    { kind: 'unknown', fromMs: 7 * day, toMs: null, because: [continued] },
  ])
})

test('other unusable values make no phase unknown', () => {
  const kinds = without(everythingOn, url, minutes).map(({ kind }) => kind)
  expect(kinds).toEqual(['session', 'full', 'limited', 'none'])
})
