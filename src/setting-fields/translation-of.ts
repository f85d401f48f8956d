import type { SettingPath, SettingValue } from '../policy/setting-path.ts'

/**
 * Returns the `translate` attribute of an element that shows only `value`: the browser must not
 * translate a URL. Any other value is text or a number with its unit.
 */
export const translationOf = (setting: SettingPath, value: SettingValue): 'no' | undefined =>
  setting === 'customer.redirect.url' && value !== '' ? 'no' : undefined
