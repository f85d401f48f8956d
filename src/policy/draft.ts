import { checkSettings, type SettingsCheck } from './check-settings.ts'
import type { Duration, DurationUnit } from './duration.ts'
import type { AccessLevel, AgentRedirect, Settings } from './settings.ts'
import { parseWholeNumber } from './whole-number.ts'

/** A duration while it is being typed. */
export type DurationDraft = { value: string; unit: DurationUnit }

/** The settings while they are being edited: the same shape, with numbers as typed text. */
export type Draft = {
  agent: {
    redirect: AgentRedirect
    endWhenInactive: { enabled: boolean; minutes: string }
  }
  customer: {
    access: {
      enabled: boolean
      level: AccessLevel
      fullDuration: DurationDraft
      limitedDuration: DurationDraft
      attachments: boolean
      chat: boolean
      continueToLimited: { enabled: boolean; duration: DurationDraft }
    }
    redirect: { enabled: boolean; url: string }
  }
}

const draftDuration = ({ value, unit }: Duration): DurationDraft => ({ value: String(value), unit })

/** The draft that an administrator starts from: every number as text (F1). */
export function draftOf({ agent, customer: { access, redirect } }: Settings): Draft {
  return {
    agent: {
      redirect: agent.redirect,
      endWhenInactive: {
        enabled: agent.endWhenInactive.enabled,
        minutes: String(agent.endWhenInactive.minutes),
      },
    },
    customer: {
      access: {
        enabled: access.enabled,
        level: access.level,
        fullDuration: draftDuration(access.fullDuration),
        limitedDuration: draftDuration(access.limitedDuration),
        attachments: access.attachments,
        chat: access.chat,
        continueToLimited: {
          enabled: access.continueToLimited.enabled,
          duration: draftDuration(access.continueToLimited.duration),
        },
      },
      redirect: { ...redirect },
    },
  }
}

/** The number in `text`, or what the schema will refuse with the right code: the text itself. */
function readNumber(text: string): number | string {
  const check = parseWholeNumber(text)
  if (check.ok) return check.value
  return check.code === 'tooManyDigits' ? Number.MAX_SAFE_INTEGER : text
}

function readMinutes(text: string, inUse: boolean, saved: number): number | string {
  return inUse || parseWholeNumber(text).ok ? readNumber(text) : saved
}

function readDuration({ value, unit }: DurationDraft, inUse: boolean, saved: Duration) {
  return inUse || parseWholeNumber(value).ok ? { value: readNumber(value), unit } : saved
}

/**
 * Reads a draft as settings, or says what is wrong and where (F1 to F3). Text that is no number
 * blocks only where it is in use; in a part that is switched off, what `saved` holds stays.
 */
export function settingsOf({ agent, customer }: Draft, saved: Settings): SettingsCheck {
  const { access } = customer
  const { continueToLimited } = access
  const savedAccess = saved.customer.access
  const timed = access.enabled && access.level === 'fullTimeRestricted'
  const limited = access.enabled && access.level === 'limited'
  return checkSettings({
    agent: {
      redirect: agent.redirect,
      endWhenInactive: {
        enabled: agent.endWhenInactive.enabled,
        minutes: readMinutes(
          agent.endWhenInactive.minutes,
          agent.endWhenInactive.enabled,
          saved.agent.endWhenInactive.minutes,
        ),
      },
    },
    customer: {
      access: {
        ...access,
        fullDuration: readDuration(access.fullDuration, timed, savedAccess.fullDuration),
        limitedDuration: readDuration(access.limitedDuration, limited, savedAccess.limitedDuration),
        continueToLimited: {
          enabled: continueToLimited.enabled,
          duration: readDuration(
            continueToLimited.duration,
            timed && continueToLimited.enabled,
            savedAccess.continueToLimited.duration,
          ),
        },
      },
      redirect: customer.redirect,
    },
  })
}
