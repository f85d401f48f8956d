import type { SettingsCode } from '../../policy/check-settings.ts'
import {
  durationMinutes,
  maxDurationDays,
  type Duration,
  type DurationUnit,
} from '../../policy/duration.ts'
import { checkRedirectUrl, maxUrlLength, type RedirectUrlCode } from '../../policy/redirect-url.ts'
import type { SwitchPath } from '../../policy/setting-path.ts'
import { settingRegistry, type SettingOfKind } from '../../policy/setting-registry.ts'
import { parseWholeNumber } from '../../policy/whole-number.ts'
import { formatCount, formatDuration, formatMinutes, formatNumber } from './format.ts'
import { settingLabels } from './labels.ts'

/** Returns the unit and the limits of a number of minutes, shown before anything is wrong. */
export function minutesLimits(setting: SettingOfKind<'number'>): string {
  const { max } = settingRegistry[setting]
  return `Whole minutes, 1 to ${formatNumber(max)} (${formatMinutes(max)}).`
}

/** The limits of a duration, shown before anything is wrong. */
export const durationLimits = `A whole number, 1 minute to ${formatCount(maxDurationDays, 'day')}.`

/** The requirement for a redirect URL, shown before anything is wrong. */
export const urlLimits = 'A full address that begins with https://'

const zero = (setting: SettingOfKind<'number' | 'duration'>) =>
  `Enter 1 or more, or turn off ${settingLabels[settingRegistry[setting].partOf]}.`

/** The label of the quick fix for a 0. */
export const turnOffLabel = (turnOff: SwitchPath) => `Turn off ${settingLabels[turnOff]}`

/** The label of the one click that turns an address into `result`. */
export const addressLabel = (result: string, removesInvisible: boolean) =>
  removesInvisible ? `Remove invisible characters: ${result}` : `Use ${result}`

const numberMessages: Partial<Record<SettingsCode, string>> = {
  required: 'Enter a whole number.',
  notWholeNumber: 'Use digits only, for a whole number such as 30.',
}

/** Returns what is wrong with the minutes that were typed for `setting`. */
export function minutesProblem(code: SettingsCode, setting: SettingOfKind<'number'>): string {
  if (code === 'zero') return zero(setting)
  const { max } = settingRegistry[setting]
  return (
    numberMessages[code] ?? `Enter at most ${formatCount(max, 'minute')} (${formatMinutes(max)}).`
  )
}

function tooLong(text: string, unit: DurationUnit): string {
  const limit = formatCount(maxDurationDays, 'day')
  const number = parseWholeNumber(text)
  if (!number.ok) return `Enter at most ${limit}.`
  const duration: Duration = { value: number.value, unit }
  const typed = formatDuration(duration)
  const length = formatMinutes(durationMinutes(duration))
  return typed === length
    ? `Enter at most ${limit}.`
    : `Enter at most ${limit}; ${typed} are ${length}.`
}

/** Returns what is wrong with the duration that was typed for `setting`. */
export function durationProblem(
  code: SettingsCode,
  { value, unit }: { value: string; unit: DurationUnit },
  setting: SettingOfKind<'duration'>,
): string {
  if (code === 'zero') return zero(setting)
  return numberMessages[code] ?? tooLong(value, unit)
}

const urlMessages: Record<Exclude<RedirectUrlCode, 'schemeNotAllowed'>, string> = {
  required: 'Enter the address that customers are sent to.',
  urlTooLong: `Shorten the address to at most ${formatCount(maxUrlLength, 'character')}.`,
  backslash: 'Replace the backslash \\ by a slash /.',
  whitespace: 'Remove the space, or write it as %20.',
  controlCharacter: 'Remove the invisible control character, or type the address again.',
  formatCharacter: 'Remove the invisible character, or type the address again.',
  schemeMissing: 'Begin the address with https://',
  schemeMalformed: 'Begin the address with exactly https://',
  hostMissing: 'Enter a host after https://, such as www.example.com.',
  userInfo: 'Remove the user name and the @ in front of the host.',
  percentInHost: 'Remove the % from the host.',
  ipAddress: 'Use a host name, not an IP address.',
  portNotAllowed: 'Use a port from 1 to 65535, or none.',
  labelEmpty: 'Remove the extra dot from the host.',
  labelTooLong: 'Shorten the host; a part has at most 63 characters, the whole 253.',
  labelCharacters: 'Use only letters, digits and inner hyphens in the host.',
  topLabelDigits: 'End the host with a name such as .com, not with a number.',
  singleLabel: 'Enter the full host, such as www.example.com.',
}

/** Returns what is wrong with a redirect URL, and what to do. */
export function urlProblem(text: string): string | undefined {
  const check = checkRedirectUrl(text)
  if (check.ok) return undefined
  return check.code === 'schemeNotAllowed'
    ? `Addresses that begin with ${check.scheme}: are not allowed. Begin the address with https://`
    : urlMessages[check.code]
}
