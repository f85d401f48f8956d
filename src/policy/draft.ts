import { checkSettings, type SettingsCheck } from './check-settings.ts'
import type { Duration } from './duration.ts'
import { isInUse } from './in-use.ts'
import { isStorable } from './redirect-url-schema.ts'
import { rememberLast } from './remember-last.ts'
import type { DurationOf, SettingPath, SettingsOf } from './setting-path.ts'
import type { Settings } from './settings.ts'
import { parseWholeNumber } from './whole-number.ts'

/** A duration while it is being typed. */
export type DurationDraft = DurationOf<string>

/** The settings while they are being edited: numbers are the text that was typed. */
export type Draft = SettingsOf<string>

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

function readRedirect({ enabled, url }: Draft['customer']['redirect'], saved: string) {
  return { enabled, url: enabled || isStorable(url) ? url : saved }
}

/**
 * What a draft says, before it is checked (F2): the numbers that can be read, and text where a value
 * in use is no number. In a part that is switched off such text is left out; what `saved` holds
 * stays.
 */
export function readDraft(draft: Draft, saved: Settings): SettingsOf<number | string> {
  const { agent, customer } = draft
  const { access } = customer
  const durationOf = (setting: SettingPath, typed: DurationDraft, kept: Duration) =>
    readDuration(typed, isInUse(draft, setting), kept)
  return {
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
        fullDuration: durationOf(
          'customer.access.fullDuration',
          access.fullDuration,
          saved.customer.access.fullDuration,
        ),
        limitedDuration: durationOf(
          'customer.access.limitedDuration',
          access.limitedDuration,
          saved.customer.access.limitedDuration,
        ),
        continueToLimited: {
          enabled: access.continueToLimited.enabled,
          duration: durationOf(
            'customer.access.continueToLimited.duration',
            access.continueToLimited.duration,
            saved.customer.access.continueToLimited.duration,
          ),
        },
      },
      redirect: readRedirect(customer.redirect, saved.customer.redirect.url),
    },
  }
}

/** A form checks a draft, what stands beside it reads it, and both ask this for every keystroke. */
const checkRead = rememberLast(4, checkSettings)

/**
 * Reads a draft as settings, or says what is wrong and where (F1 to F3). Text that is no number
 * blocks only where it is in use.
 */
export function settingsOf(draft: Draft, saved: Settings): SettingsCheck {
  return checkRead(readDraft(draft, saved))
}
