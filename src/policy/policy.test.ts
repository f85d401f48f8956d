import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { outcomeOf } from './outcome.ts'
import { policyOf, type Policy } from './policy.ts'
import { defaultSettings, type Settings } from './settings.ts'
import { settingsArbitrary } from './testing/settings.arbitrary.ts'
import { settingsWith } from './testing/settings-with.ts'

const everything: Settings = settingsWith({
  agent: { redirect: 'stayInRoom', endWhenInactive: { enabled: true, minutes: 45 } },
  access: {
    fullDuration: { value: 24, unit: 'hours' },
    limitedDuration: { value: 3, unit: 'days' },
    attachments: true,
    chat: true,
    continueToLimited: { enabled: true, duration: { value: 90, unit: 'minutes' } },
  },
  redirect: { enabled: true, url: ' https://example.com/bye ' },
})

/** The policy of `everything` at another level. */
const accessAt = (level: Settings['customer']['access']['level']) =>
  policyOf({
    ...everything,
    customer: { ...everything.customer, access: { ...everything.customer.access, level } },
  }).customer.access

test('[P1] the policy holds everything that applies, and nothing else', () => {
  expect(policyOf(everything)).toEqual<Policy>({
    agent: { landing: 'stayInRoom', inactivity: { endsSession: true, minutes: 45 } },
    customer: {
      access: {
        level: 'fullTimeRestricted',
        duration: { value: 24, unit: 'hours' },
        attachments: true,
        chat: true,
        thenLimited: { value: 90, unit: 'minutes' },
      },
      redirect: { redirects: true, url: 'https://example.com/bye' },
    },
  })
})

test('[P1] the policy of the defaults', () => {
  expect(policyOf(defaultSettings)).toEqual<Policy>({
    agent: { landing: 'welcomePage', inactivity: { endsSession: false } },
    customer: {
      access: {
        level: 'fullTimeRestricted',
        duration: { value: 7, unit: 'days' },
        attachments: false,
        chat: false,
        thenLimited: null,
      },
      redirect: { redirects: false },
    },
  })
})

test('[P1] unlimited full access has only attachments and chat', () => {
  expect(accessAt('fullUnlimited')).toEqual({
    level: 'fullUnlimited',
    attachments: true,
    chat: true,
  })
})

test('[P1] limited access has only its own duration', () => {
  expect(accessAt('limited')).toEqual({ level: 'limited', duration: { value: 3, unit: 'days' } })
})

test('[O1] a part that is off is missing from the policy, and kept in the settings', () => {
  const off = settingsWith({
    agent: { endWhenInactive: { enabled: false, minutes: 45 } },
    access: { ...everything.customer.access, enabled: false },
    redirect: { enabled: false, url: 'https://example.com/bye' },
  })
  expect(policyOf(off)).toEqual<Policy>({
    agent: { landing: 'welcomePage', inactivity: { endsSession: false } },
    customer: { access: { level: 'none' }, redirect: { redirects: false } },
  })
  expect(off.customer.access.continueToLimited).toEqual(
    everything.customer.access.continueToLimited,
  )
})

/** `settings` with every value that is not in use taken from `other`. */
function withUnusedOf(settings: Settings, other: Settings): Settings {
  const { agent, customer } = settings
  const { access } = customer
  const level = access.enabled ? access.level : 'none'
  const full = level === 'fullUnlimited' || level === 'fullTimeRestricted'
  const timed = level === 'fullTimeRestricted'
  const unused = other.customer.access
  const continues = timed && access.continueToLimited.enabled
  return settingsWith({
    agent: agent.endWhenInactive.enabled
      ? agent
      : {
          redirect: agent.redirect,
          endWhenInactive: { enabled: false, minutes: other.agent.endWhenInactive.minutes },
        },
    access: {
      enabled: access.enabled,
      level: access.enabled ? access.level : unused.level,
      fullDuration: timed ? access.fullDuration : unused.fullDuration,
      limitedDuration: level === 'limited' ? access.limitedDuration : unused.limitedDuration,
      attachments: full ? access.attachments : unused.attachments,
      chat: full ? access.chat : unused.chat,
      continueToLimited: {
        enabled: timed ? access.continueToLimited.enabled : unused.continueToLimited.enabled,
        duration: continues ? access.continueToLimited.duration : unused.continueToLimited.duration,
      },
    },
    redirect: customer.redirect.enabled
      ? customer.redirect
      : { enabled: false, url: other.customer.redirect.url },
  })
}

test('[O1] values that are not in use change neither the policy nor the outcome', () => {
  fc.assert(
    fc.property(settingsArbitrary, settingsArbitrary, (settings, other) => {
      const policy = policyOf(withUnusedOf(settings, other))
      expect(policy).toEqual(policyOf(settings))
      const scenario = { cause: 'agentInactive', lastActivity: new Date(0) } as const
      expect(outcomeOf(policy, scenario)).toEqual(outcomeOf(policyOf(settings), scenario))
    }),
    { numRuns: 200 },
  )
})
