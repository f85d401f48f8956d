import type { SettingsIssue } from './check-settings.ts'
import { settingsOf, type Draft, type DurationDraft } from './draft.ts'
import { settingPaths, type SettingPath } from './setting-path.ts'
import type { Settings } from './settings.ts'

/** What of a draft can be computed, and the settings whose values cannot be used. */
export type UsableSettings = { settings: Settings; unusable: SettingPath[] }

/** The setting that the place of an issue belongs to. */
export function settingAt({ path }: SettingsIssue): SettingPath | undefined {
  const place = path.join('.')
  return settingPaths.find((setting) => place === setting || place.startsWith(`${setting}.`))
}

/**
 * A draft without the parts that depend on a value of `unusable`, and without those values: one that
 * cannot be used says the same as any other.
 */
function withoutParts({ agent, customer }: Draft, unusable: readonly SettingPath[]): Draft {
  const is = (setting: SettingPath) => unusable.includes(setting)
  const usable = (setting: SettingPath, { value, unit }: DurationDraft): DurationDraft => ({
    value: is(setting) ? '' : value,
    unit,
  })
  const { access, redirect } = customer
  const { continueToLimited } = access
  const { minutes, enabled } = agent.endWhenInactive
  const hasLength = !is('customer.access.fullDuration') && !is('customer.access.limitedDuration')
  const continues = !is('customer.access.continueToLimited.duration')
  return {
    agent: {
      redirect: agent.redirect,
      endWhenInactive: {
        minutes: is('agent.endWhenInactive.minutes') ? '' : minutes,
        enabled: enabled && !is('agent.endWhenInactive.minutes'),
      },
    },
    customer: {
      access: {
        ...access,
        enabled: access.enabled && hasLength,
        fullDuration: usable('customer.access.fullDuration', access.fullDuration),
        limitedDuration: usable('customer.access.limitedDuration', access.limitedDuration),
        continueToLimited: {
          duration: usable(
            'customer.access.continueToLimited.duration',
            continueToLimited.duration,
          ),
          enabled: continueToLimited.enabled && continues,
        },
      },
      redirect: is('customer.redirect.url') ? { url: '', enabled: false } : redirect,
    },
  }
}

/**
 * The settings of a draft that may hold unusable values (F4): the parts that depend on one are
 * switched off and named, so that a preview can say so there and show the rest as it is. No part
 * falls back to what is saved.
 */
export function usableSettings(draft: Draft, saved: Settings): UsableSettings {
  const check = settingsOf(draft, saved)
  if (check.ok) return { settings: check.settings, unusable: [] }
  const unusable = check.issues.map(settingAt).filter((setting) => setting !== undefined)
  const rest = usableSettings(withoutParts(draft, unusable), saved)
  return { settings: rest.settings, unusable: [...unusable, ...rest.unusable] }
}
