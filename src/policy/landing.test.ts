import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { agentPlaceAt, customerPlaceAt, type Situation } from './landing.ts'
import { customerAccessAt, outcomeOf } from './outcome.ts'
import { policyOf } from './policy.ts'
import { settingsArbitrary } from './testing/settings.arbitrary.ts'
import { settingsWith, type Changes } from './testing/settings-with.ts'

const minute = 60_000
const url = 'https://example.com/bye'
const situations: Situation[] = ['inRoom', 'opensLink']

const aMinute = {
  level: 'limited',
  limitedDuration: { value: 1, unit: 'minutes' },
} as const
const lasting = policyOf(settingsWith({ access: aMinute }))
const none: Changes = { access: { enabled: false } }

/**
 * The place of the customer just before the end, at it, and around the end of a minute of access.
 */
const places = (policy: ReturnType<typeof policyOf>, situation: Situation) =>
  [-1, 0, minute - 1, minute, minute + 1].map(
    (elapsedMs) => customerPlaceAt(policy, situation, elapsedMs).at,
  )

test('[L1] the agent is in the session until it ends, and then where they land', () => {
  for (const redirect of ['welcomePage', 'stayInRoom'] as const) {
    const policy = policyOf(settingsWith({ agent: { redirect } }))
    const at = [-1, 0, 1, 800 * 24 * 60 * minute].map((elapsedMs) =>
      agentPlaceAt(policy, elapsedMs),
    )
    expect(at).toEqual(['session', redirect, redirect, redirect])
  }
})

test.each(situations)(
  '[L6] without a redirect the room lasts as long as access: %s',
  (situation) => {
    expect(places(lasting, situation)).toEqual([
      'session',
      'room',
      'room',
      'accessEnded',
      'accessEnded',
    ])
  },
)

test('[L6] a customer who was redirected from the room stays away', () => {
  for (const access of [aMinute, { enabled: false }]) {
    const policy = policyOf(settingsWith({ access, redirect: { enabled: true, url } }))
    expect(places(policy, 'inRoom')).toEqual(['session', ...Array<string>(4).fill('redirect')])
    expect(customerPlaceAt(policy, 'inRoom', 0)).toEqual({ at: 'redirect', url })
  }
})

test('[L6] without access or redirect, a customer in the room learns that the session has ended', () => {
  const policy = policyOf(settingsWith(none))
  expect(places(policy, 'inRoom')).toEqual(['session', ...Array<string>(4).fill('sessionEnded')])
  expect(places(policy, 'opensLink')).toEqual(['session', ...Array<string>(4).fill('accessEnded')])
})

test('[L4] the session link never redirects', () => {
  const redirect = { enabled: true, url }
  const policy = policyOf(settingsWith({ access: aMinute, redirect }))
  expect(places(policy, 'opensLink')).toEqual([
    'session',
    'room',
    'room',
    'accessEnded',
    'accessEnded',
  ])
})

test('[L6] a room has the access of the outcome', () => {
  fc.assert(
    fc.property(
      settingsArbitrary,
      fc.nat({ max: 800 * 24 * 60 * minute }),
      (settings, elapsedMs) => {
        const policy = policyOf(settings)
        const place = customerPlaceAt(policy, 'opensLink', elapsedMs)
        const access = customerAccessAt(policy, elapsedMs)
        const endedAt = new Date(0)
        const outcome = outcomeOf(policy, { cause: 'agentEndsSession', endedAt })
        const phases = outcome.ended ? outcome.customer.phases : []
        const link = phases.findLast(({ fromMs }) => fromMs <= elapsedMs)?.link
        expect(place).toEqual(link === 'room' ? { at: 'room', access } : { at: link })
      },
    ),
  )
})
