import type { SettingPath, SettingValue } from '../policy/setting-path.ts'

/**
 * Returns the `translate` attribute of an element that shows `value` alone: the browser must not
 * translate a web address. Any other value is words or a number with its unit.
 */
export const translationOf = (setting: SettingPath, value: SettingValue): 'no' | undefined =>
  setting === 'customer.redirect.url' && value !== '' ? 'no' : undefined
