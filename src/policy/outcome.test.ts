import { afterEach, expect, test, vi } from 'vitest'
import { countsAsActivity, customerAccessAt, outcomeOf, sessionEndsAt } from './outcome.ts'
import type { AccessPolicy, Policy, RedirectPolicy } from './policy.ts'

const minute = 60_000
const day = 24 * 60 * minute

const none: AccessPolicy = { level: 'none' }
const limited: AccessPolicy = { level: 'limited', duration: { value: 1, unit: 'days' } }
const continued: AccessPolicy = {
  level: 'fullTimeRestricted',
  duration: { value: 1, unit: 'minutes' },
  attachments: true,
  chat: false,
  thenLimited: { value: 1, unit: 'hours' },
}

const policyWith = (
  access: AccessPolicy,
  {
    landing = 'welcomePage',
    minutes,
    url,
  }: { landing?: Policy['agent']['landing']; minutes?: number; url?: string } = {},
): Policy => {
  const redirect: RedirectPolicy =
    url === undefined ? { redirects: false } : { redirects: true, url }
  return {
    agent: {
      landing,
      inactivity: minutes === undefined ? { endsSession: false } : { endsSession: true, minutes },
    },
    customer: { access, redirect },
  }
}

const endedAt = new Date('2026-03-01T12:00:00Z')
const clicked = { cause: 'agentEndsSession', endedAt } as const

/** The outcome of a session that has ended. */
function ended(policy: Policy, scenario: Parameters<typeof outcomeOf>[1] = clicked) {
  const outcome = outcomeOf(policy, scenario)
  if (!outcome.ended) throw new Error('the session has not ended')
  return outcome
}

afterEach(() => {
  vi.unstubAllEnvs()
})

test('[T2] when a phase ends, its rights are gone and the next phase has begun', () => {
  const policy = policyWith(continued)
  const accessAt = (ms: number) => customerAccessAt(policy, ms)?.access
  expect(accessAt(0)).toBe('full')
  expect(accessAt(minute - 1)).toBe('full')
  expect(accessAt(minute)).toBe('limited')
  expect(accessAt(minute + 1)).toBe('limited')
  expect(accessAt(61 * minute - 1)).toBe('limited')
  expect(accessAt(61 * minute)).toBe('none')
  expect(accessAt(61 * minute + 1)).toBe('none')
  expect(accessAt(Number.MAX_SAFE_INTEGER)).toBe('none')
})

test('[T2] each phase starts at the instant at which the one before it ends', () => {
  const { phases } = ended(policyWith(continued)).customer
  expect(
    phases.map(({ startsAt, endsAt }) => [startsAt.toISOString(), endsAt?.toISOString()]),
  ).toEqual([
    ['2026-03-01T12:00:00.000Z', '2026-03-01T12:01:00.000Z'],
    ['2026-03-01T12:01:00.000Z', '2026-03-01T13:01:00.000Z'],
    ['2026-03-01T13:01:00.000Z', undefined],
  ])
})

test('[T4] the last phase has no end, not a distant date', () => {
  for (const access of [none, limited, continued]) {
    expect(ended(policyWith(access)).customer.phases.at(-1)?.endsAt).toBeNull()
  }
})

test('[T3] access counts from the end of the session, for both causes', () => {
  const policy = policyWith(continued, { minutes: 30 })
  const lastActivity = new Date(endedAt.getTime() - 30 * minute)
  for (const outcome of [ended(policy), ended(policy, { cause: 'agentInactive', lastActivity })]) {
    expect(outcome.endedAt).toEqual(endedAt)
    expect(outcome.customer.phases[0]?.startsAt).toEqual(endedAt)
  }
})

test('[T5] before the end the policy does not apply', () => {
  for (const access of [none, limited, continued]) {
    expect(customerAccessAt(policyWith(access), -1)).toBeUndefined()
    expect(customerAccessAt(policyWith(access), -Number.MIN_VALUE)).toBeUndefined()
    expect(customerAccessAt(policyWith(access), 0)).toBeDefined()
  }
})

test('[C6] the access at an instant is a decision, not a period', () => {
  expect(customerAccessAt(policyWith(none), 5)).toEqual({
    access: 'none',
    decidedBy: 'customer.access.enabled',
    capabilities: {
      completeDocuments: { allowed: false, decidedBy: 'customer.access.enabled' },
      reviewIncompleteDocuments: { allowed: false, decidedBy: 'customer.access.enabled' },
      downloadCompletedDocuments: { allowed: false, decidedBy: 'customer.access.enabled' },
      addAttachments: { allowed: false, decidedBy: 'customer.access.enabled' },
      messageAgent: { allowed: false, decidedBy: 'customer.access.enabled' },
    },
  })
})

const nightsOfClockChanges = ['2026-03-07T20:00:00Z', '2026-10-31T20:00:00Z']

test.each(nightsOfClockChanges)('[T6] a day is 24 hours in every time zone, from %s', (night) => {
  for (const zone of ['UTC', 'America/New_York', 'Asia/Jerusalem', 'Australia/Lord_Howe']) {
    vi.stubEnv('TZ', zone)
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
    const { phases } = ended(policyWith(limited), { ...clicked, endedAt: new Date(night) }).customer
    expect(phases[1]?.startsAt).toEqual(new Date(Date.parse(night) + day))
  }
})

test('[E1] a session that the agent ends ends at the instant of the server', () => {
  expect(ended(policyWith(none)).endedAt).toEqual(endedAt)
  expect(ended(policyWith(none, { minutes: 1 })).endedAt).toEqual(endedAt)
})

test('[E2] inactivity ends a session at the deadline, if the setting is on', () => {
  const inactive = { cause: 'agentInactive', lastActivity: endedAt } as const
  expect(ended(policyWith(none, { minutes: 30 }), inactive).endedAt).toEqual(
    new Date('2026-03-01T12:30:00Z'),
  )
  expect(outcomeOf(policyWith(none), inactive)).toEqual({ ended: false })
})

test('[L1] the agent lands on the Welcome page or stays in the room', () => {
  for (const landing of ['welcomePage', 'stayInRoom'] as const) {
    expect(ended(policyWith(continued, { landing })).agent).toBe(landing)
  }
})

test('[L2] with a redirect, a customer in the room is sent to the URL, whatever the access', () => {
  const url = 'https://example.com/bye'
  for (const access of [none, limited, continued]) {
    expect(ended(policyWith(access, { url })).customer.inRoom).toEqual({ at: 'redirect', url })
  }
})

test('[L3] without a redirect, a customer stays in the room or learns that the session has ended', () => {
  expect(ended(policyWith(none)).customer.inRoom).toEqual({ at: 'sessionEnded' })
  for (const access of [limited, continued]) {
    expect(ended(policyWith(access)).customer.inRoom).toEqual({ at: 'room' })
  }
})

test('[L4] the session link leads to the room while access lasts, and never to the redirect', () => {
  for (const url of [undefined, 'https://example.com']) {
    const links = (access: AccessPolicy) =>
      ended(policyWith(access, url === undefined ? {} : { url })).customer.phases.map(
        ({ link }) => link,
      )
    expect(links(none)).toEqual(['accessEnded'])
    expect(links(limited)).toEqual(['room', 'accessEnded'])
    expect(links(continued)).toEqual(['room', 'room', 'accessEnded'])
    expect(links({ level: 'fullUnlimited', attachments: false, chat: false })).toEqual(['room'])
  }
})

test('[L5] both causes lead to the same outcome', () => {
  for (const access of [none, limited, continued]) {
    const policy = policyWith(access, { minutes: 20, url: 'https://example.com' })
    const lastActivity = new Date(endedAt.getTime() - 20 * minute)
    expect(outcomeOf(policy, { cause: 'agentInactive', lastActivity })).toEqual(
      outcomeOf(policy, clicked),
    )
  }
})

const noon = new Date('2026-03-01T12:00:00Z')
const later = (ms: number) => new Date(noon.getTime() + ms)

test.each([1, 2, 30, 43_199, 43_200])(
  '[I1] the session ends %d minutes after the last activity',
  (minutes) => {
    expect(sessionEndsAt(policyWith(none, { minutes }), noon)).toEqual(later(minutes * minute))
  },
)

test('[I1] with the setting off, an inactive agent never ends a session', () => {
  expect(sessionEndsAt(policyWith(none), noon)).toBeNull()
  expect(sessionEndsAt(policyWith(none), noon, later(day))).toBeNull()
  expect(countsAsActivity(policyWith(none), noon, later(1000 * day))).toBe(true)
})

test('[I2] activity that counts restarts the minutes', () => {
  const policy = policyWith(none, { minutes: 30 })
  const activity = later(29 * minute)
  expect(countsAsActivity(policy, noon, activity)).toBe(true)
  expect(sessionEndsAt(policy, activity)).toEqual(later(59 * minute))
})

test('[I3] the session ends at the deadline, however late anyone notices', () => {
  const policy = policyWith(continued, { minutes: 30 })
  vi.useFakeTimers({ now: later(day) })
  const { endedAt: end, customer } = ended(policy, { cause: 'agentInactive', lastActivity: noon })
  vi.useRealTimers()
  expect(end).toEqual(later(30 * minute))
  expect(customer.phases[1]?.startsAt).toEqual(later(31 * minute))
})

test('[I4] activity at the deadline is too late', () => {
  const policy = policyWith(none, { minutes: 30 })
  expect(countsAsActivity(policy, noon, later(30 * minute - 1))).toBe(true)
  expect(countsAsActivity(policy, noon, later(30 * minute))).toBe(false)
  expect(countsAsActivity(policy, noon, later(30 * minute + 1))).toBe(false)
})

test('[I5] a new number of minutes ends a session at the save at the earliest', () => {
  const policy = policyWith(none, { minutes: 30 })
  expect(sessionEndsAt(policy, noon, later(30 * minute - 1))).toEqual(later(30 * minute))
  expect(sessionEndsAt(policy, noon, later(30 * minute))).toEqual(later(30 * minute))
  expect(sessionEndsAt(policy, noon, later(30 * minute + 1))).toEqual(later(30 * minute + 1))
  expect(sessionEndsAt(policy, noon, later(day))).toEqual(later(day))
})

test('[I5] activity before such a save counts although the new minutes have passed', () => {
  const policy = policyWith(none, { minutes: 30 })
  const save = later(50 * minute)
  expect(countsAsActivity(policy, noon, later(40 * minute), save)).toBe(true)
  expect(countsAsActivity(policy, noon, save, save)).toBe(false)
})
