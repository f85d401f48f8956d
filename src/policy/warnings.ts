import { durationMinutes } from './duration.ts'
import { policyOf, type AccessPolicy, type Policy } from './policy.ts'
import { checkRedirectUrl } from './redirect-url.ts'
import type { SettingPath } from './setting-path.ts'
import type { Settings } from './settings.ts'

/** With fewer minutes of inactivity, a customer can be cut off while at work (W4). */
export const shortInactiveMinutes = 15

/** With more minutes of inactivity, the unit is probably wrong: 24 hours (W4). */
export const longInactiveMinutes = 24 * 60

/** With more days in total, access ends late (W6). */
export const longAccessDays = 180

/** A change of one setting that settles a warning. */
export type QuickFix =
  | { setting: 'agent.redirect'; value: 'stayInRoom' }
  | { setting: 'customer.access.enabled'; value: true }
  | { setting: 'customer.access.continueToLimited.enabled'; value: true }
  | { setting: 'customer.redirect.enabled'; value: false }

/** The code of a warning: something valid that is probably not meant (W1 to W7). */
export type WarningCode =
  | 'redirectHidesAccess'
  | 'customerLeftWithNothing'
  | 'chatUnattended'
  | 'inactivityShort'
  | 'inactivityLong'
  | 'downloadsEndWithFullAccess'
  | 'accessLong'
  | 'accessUnlimited'
  | 'redirectToOwnOrigin'
  | 'redirectMixedScripts'
  | 'redirectPlaceholder'

/** The settings that a warning is about. The warning stands beside the field of the first one. */
type WarningSettings = readonly [SettingPath, ...SettingPath[]]

/** A warning, the settings that it is about, and the change that settles it. */
export type Warning = { code: WarningCode; settings: WarningSettings; quickFix?: QuickFix }

const accessOn = 'customer.access.enabled'
const redirectOn = 'customer.redirect.enabled'
const url = 'customer.redirect.url'
const fullDuration = 'customer.access.fullDuration'

function landingWarnings({ agent, customer: { access, redirect } }: Policy): Warning[] {
  const warnings: Warning[] = []
  const hasAccess = access.level !== 'none'
  if (redirect.redirects && hasAccess) {
    const quickFix: QuickFix = { setting: redirectOn, value: false }
    warnings.push({ code: 'redirectHidesAccess', settings: [redirectOn, accessOn], quickFix })
  }
  if (!redirect.redirects && !hasAccess) {
    const quickFix: QuickFix = { setting: accessOn, value: true }
    warnings.push({ code: 'customerLeftWithNothing', settings: [accessOn, redirectOn], quickFix })
  }
  if ('chat' in access && access.chat && agent.landing === 'welcomePage') {
    const quickFix: QuickFix = { setting: 'agent.redirect', value: 'stayInRoom' }
    const settings: WarningSettings = ['customer.access.chat', 'agent.redirect']
    warnings.push({ code: 'chatUnattended', settings, quickFix })
  }
  return warnings
}

function inactivityWarnings({ agent: { inactivity } }: Policy): Warning[] {
  if (!inactivity.endsSession) return []
  const settings: WarningSettings = ['agent.endWhenInactive.minutes']
  if (inactivity.minutes < shortInactiveMinutes) return [{ code: 'inactivityShort', settings }]
  if (inactivity.minutes > longInactiveMinutes) return [{ code: 'inactivityLong', settings }]
  return []
}

/** Returns the total length of access in minutes, and the settings that make it up. */
function totalAccess(access: AccessPolicy): { minutes: number; settings: WarningSettings } {
  switch (access.level) {
    case 'none':
      return { minutes: 0, settings: [accessOn] }
    case 'fullUnlimited':
      return { minutes: Infinity, settings: ['customer.access.level'] }
    case 'limited':
      return {
        minutes: durationMinutes(access.duration),
        settings: ['customer.access.limitedDuration'],
      }
    case 'fullTimeRestricted': {
      const minutes = durationMinutes(access.duration)
      if (access.thenLimited === null) return { minutes, settings: [fullDuration] }
      return {
        minutes: minutes + durationMinutes(access.thenLimited),
        settings: [fullDuration, 'customer.access.continueToLimited.duration'],
      }
    }
  }
}

function accessWarnings({ customer: { access } }: Policy): Warning[] {
  const warnings: Warning[] = []
  if (access.level === 'fullTimeRestricted' && access.thenLimited === null) {
    const setting = 'customer.access.continueToLimited.enabled'
    const quickFix: QuickFix = { setting, value: true }
    warnings.push({ code: 'downloadsEndWithFullAccess', settings: [setting], quickFix })
  }
  const { minutes, settings } = totalAccess(access)
  if (minutes === Infinity) warnings.push({ code: 'accessUnlimited', settings })
  else if (minutes > longAccessDays * 24 * 60) warnings.push({ code: 'accessLong', settings })
  return warnings
}

function redirectWarnings({ customer: { redirect } }: Policy, origin?: string): Warning[] {
  if (!redirect.redirects) return []
  const settings: WarningSettings = [url]
  const check = checkRedirectUrl(redirect.url)
  if (!check.ok) return []
  const odd = check.warnings
  const warnings: Warning[] = []
  if (new URL(check.url).origin === origin) {
    warnings.push({ code: 'redirectToOwnOrigin', settings })
  }
  if (odd.includes('mixedScripts')) warnings.push({ code: 'redirectMixedScripts', settings })
  if (odd.includes('placeholder')) warnings.push({ code: 'redirectPlaceholder', settings })
  return warnings
}

/** The origin of the page, as in `location.origin`; without it, a redirect to it is not noticed. */
export type WarningOptions = { origin?: string }

/** Returns what is valid in `policy` and probably not meant (W1 to W7). */
export function warningsOfPolicy(policy: Policy, { origin }: WarningOptions = {}): Warning[] {
  return [
    ...landingWarnings(policy),
    ...inactivityWarnings(policy),
    ...accessWarnings(policy),
    ...redirectWarnings(policy, origin),
  ]
}

/**
 * Returns what is valid in `settings` and probably not meant (W1 to W7). Warnings never block
 * saving.
 */
export const warningsFor = (settings: Settings, options?: WarningOptions): Warning[] =>
  warningsOfPolicy(policyOf(settings), options)
