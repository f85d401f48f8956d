import { agentRedirects, accessLevels } from '../../policy/settings.ts'
import type { SettingDifference } from '../../policy/differences.ts'
import type { SettingPath, SettingValue } from '../../policy/setting-path.ts'
import { formatCount, formatDuration } from './format.ts'
import { accessLevelLabels, agentRedirectLabels, settingLabels } from './labels.ts'

/** Returns the value of a setting in words; an address as it was typed. */
export function settingValueText(setting: SettingPath, value: SettingValue): string {
  if (typeof value === 'object') return formatDuration(value)
  if (typeof value === 'boolean') return value ? 'on' : 'off'
  if (typeof value === 'number') return formatCount(value, 'minute')
  // Before the choices: an address that is only kept may read like the stored name of one.
  if (setting === 'customer.redirect.url') return value === '' ? 'empty' : value
  const landing = agentRedirects.find((one) => one === value)
  if (landing) return agentRedirectLabels[landing]
  const level = accessLevels.find((one) => one === value)
  return level ? accessLevelLabels[level] : value
}

/** Returns the name of a changed setting with its value before and after. */
export function differenceText({ setting, before, after }: SettingDifference): string {
  const from = settingValueText(setting, before)
  return `${settingLabels[setting]}: ${from} → ${settingValueText(setting, after)}`
}
