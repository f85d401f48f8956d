import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { customerPlaceAt } from '../../../policy/landing.ts'
import { policyOf } from '../../../policy/policy.ts'
import { settingsWith, type Changes } from '../../../policy/testing/settings-with.ts'
import { settingsArbitrary } from '../../../policy/testing/settings.arbitrary.ts'
import { customerShownAt } from './customer-shown.ts'

const dayMs = 24 * 60 * 60_000
const policyWith = (changes: Changes) => policyOf(settingsWith(changes))
const inRoom = (atMs: number) => ({ situation: 'inRoom', atMs }) as const
const opensLink = (atMs: number) => ({ situation: 'opensLink', atMs }) as const

test('where every value can be used, the screen is the place that the policy says', () => {
  const situation = fc.constantFrom('inRoom', 'opensLink')
  const instant = fc.integer({ min: -dayMs, max: 800 * dayMs })
  fc.assert(
    fc.property(settingsArbitrary, situation, instant, (settings, who, atMs) => {
      const policy = policyOf(settings)
      const shown = customerShownAt(policy, { situation: who, atMs }, [])
      expect(shown).toMatchObject(customerPlaceAt(policy, who, atMs))
    }),
  )
})

test.each([
  [{ access: { enabled: false } }, 0, 'sessionEnded', 'customer.access.enabled'],
  [{}, 7 * dayMs, 'accessEnded', 'customer.access.continueToLimited.enabled'],
  [{ access: { level: 'limited' } }, 7 * dayMs, 'accessEnded', 'customer.access.limitedDuration'],
] satisfies [Changes, number, string, string][])(
  '%j at %d: the notice says which setting decided it',
  (changes, atMs, place, decidedBy) => {
    expect(customerShownAt(policyWith(changes), inRoom(atMs), [])).toEqual({ at: place, decidedBy })
  },
)

test('without an address, only the customer who would be sent there is unknown, from the end on', () => {
  const policy = policyWith({})
  const missing = 'customer.redirect.url'
  expect(customerShownAt(policy, inRoom(-1), [missing])).toEqual({ at: 'session' })
  expect(customerShownAt(policy, inRoom(0), [missing])).toEqual({ at: 'unknown', missing })
  expect(customerShownAt(policy, opensLink(0), [missing])).toMatchObject({ at: 'room' })
})

test.each(['customer.access.fullDuration', 'customer.access.limitedDuration'] as const)(
  'without a %s, the room is unknown from the end on, and the redirect is not',
  (missing) => {
    const redirect = { enabled: true, url: 'https://example.com' } as const
    const off = { access: { enabled: false } }
    expect(customerShownAt(policyWith(off), inRoom(-1), [missing])).toEqual({ at: 'session' })
    for (const view of [inRoom(0), opensLink(0)]) {
      expect(customerShownAt(policyWith(off), view, [missing])).toEqual({ at: 'unknown', missing })
    }
    expect(customerShownAt(policyWith({ ...off, redirect }), inRoom(0), [missing])).toMatchObject({
      at: 'redirect',
    })
  },
)

test('without a length of what continues, only what comes after full access is unknown', () => {
  const missing = 'customer.access.continueToLimited.duration'
  const policy = policyWith({})
  expect(customerShownAt(policy, inRoom(7 * dayMs - 1), [missing])).toMatchObject({ at: 'room' })
  expect(customerShownAt(policy, inRoom(7 * dayMs), [missing])).toEqual({ at: 'unknown', missing })
})
