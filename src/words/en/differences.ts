import { agentRedirects, accessLevels } from '../../policy/settings.ts'
import type { SettingDifference } from '../../policy/differences.ts'
import type { SettingPath, SettingValue } from '../../policy/setting-path.ts'
import { formatCount, formatDuration, formatNumber } from './format.ts'
import { accessLevelLabels, agentRedirectLabels, settingLabels } from './labels.ts'

/** The value of a setting in words. */
export function settingValueWords(setting: SettingPath, value: SettingValue): string {
  if (typeof value === 'object') return formatDuration(value)
  if (typeof value === 'boolean') return value ? 'on' : 'off'
  if (typeof value === 'number') {
    return setting === 'agent.endWhenInactive.minutes'
      ? formatCount(value, 'minutes')
      : formatNumber(value)
  }
  const landing = agentRedirects.find((one) => one === value)
  if (landing) return agentRedirectLabels[landing]
  const level = accessLevels.find((one) => one === value)
  if (level) return accessLevelLabels[level]
  return value === '' ? 'empty' : value
}

/** What was changed, from what to what. */
export function differenceWords({ setting, before, after }: SettingDifference): string {
  const from = settingValueWords(setting, before)
  return `${settingLabels[setting]}: ${from} → ${settingValueWords(setting, after)}`
}
