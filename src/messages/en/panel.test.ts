import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { partialPlaceAt } from '../../policy/partial-outcome.ts'
import { asPartialPolicy } from '../../policy/partial-policy.ts'
import { policyOf } from '../../policy/policy.ts'
import { settingsArbitrary } from '../../policy/testing/settings.arbitrary.ts'
import { settingsWith } from '../../policy/testing/settings-with.ts'
import { customerSees, customerWords, inactivityWords, linkWords, panel } from './panel.ts'
import { faultsIn } from './testing/prose.ts'

test('the words of the panel are faultless for all settings, at any instant', () => {
  fc.assert(
    fc.property(settingsArbitrary, fc.integer({ min: -1, max: 1e9 }), (settings, atMs) => {
      const policy = policyOf(settings)
      const place = partialPlaceAt(asPartialPolicy(policy), 'inRoom', atMs)
      const link = partialPlaceAt(asPartialPolicy(policy), 'opensLink', atMs)
      const words = [inactivityWords(policy.agent.inactivity), linkWords(link)]
      expect(
        [...words, customerWords(place), customerSees(place, false)].flatMap(faultsIn),
      ).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('the words name the level of access and the host', () => {
  const policy = asPartialPolicy(
    policyOf(
      settingsWith({
        access: { level: 'limited' },
        redirect: { enabled: true, url: 'https://Survey.example.com/a' },
      }),
    ),
  )
  expect(customerWords(partialPlaceAt(policy, 'inRoom', 0))).toBe('Sent to Survey.example.com')
  expect(linkWords(partialPlaceAt(policy, 'opensLink', 0))).toContain('limited access')
  expect(customerWords(partialPlaceAt(policy, 'inRoom', -1))).toBe('In the session')
})

test('no changes are said in words, one and more in numbers', () => {
  expect(panel.changes(0)).toBe('No change affects people')
  expect(panel.changes(1)).toBe('1 change affects people')
  expect(panel.changes(5)).toBe('5 changes affect people')
})
