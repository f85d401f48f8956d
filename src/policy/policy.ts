import type { Duration } from './duration.ts'
import type { AgentRedirect, Settings } from './settings.ts'

/** The end of a session through inactivity: none, or after some minutes. */
export type InactivityPolicy = { endsSession: false } | { endsSession: true; minutes: number }

/** The access of the customer after the end; no level has room for what it does not use. */
export type AccessPolicy =
  | { level: 'none' }
  | { level: 'fullUnlimited'; attachments: boolean; chat: boolean }
  | {
      level: 'fullTimeRestricted'
      duration: Duration
      attachments: boolean
      chat: boolean
      thenLimited: Duration | null
    }
  | { level: 'limited'; duration: Duration }

/** The redirect of a customer who is in the room at the end. */
export type RedirectPolicy = { redirects: false } | { redirects: true; url: string }

/** The part of the settings that applies. No value that is switched off is in it (P1). */
export type Policy = {
  agent: { landing: AgentRedirect; inactivity: InactivityPolicy }
  customer: { access: AccessPolicy; redirect: RedirectPolicy }
}

function accessOf(access: Settings['customer']['access']): AccessPolicy {
  if (!access.enabled) return { level: 'none' }
  const { level, attachments, chat, continueToLimited } = access
  switch (level) {
    case 'fullUnlimited':
      return { level, attachments, chat }
    case 'fullTimeRestricted': {
      const thenLimited = continueToLimited.enabled ? continueToLimited.duration : null
      return { level, duration: access.fullDuration, attachments, chat, thenLimited }
    }
    case 'limited':
      return { level, duration: access.limitedDuration }
  }
}

/** Returns the policy of `settings`: values that are not in use are left out (P1, O1). */
export function policyOf({ agent, customer }: Settings): Policy {
  const { endWhenInactive } = agent
  return {
    agent: {
      landing: agent.redirect,
      inactivity: endWhenInactive.enabled
        ? { endsSession: true, minutes: endWhenInactive.minutes }
        : { endsSession: false },
    },
    customer: {
      access: accessOf(customer.access),
      redirect: customer.redirect.enabled
        ? { redirects: true, url: customer.redirect.url.trim() }
        : { redirects: false },
    },
  }
}
