import type { SettingOfKind } from '../policy/setting-registry.ts'

/** The names of switches. */
export type SwitchName = SettingOfKind<'switch'>

/** The names of fields with a number and a unit. */
export type DurationName = SettingOfKind<'duration'>

/** The names of fields with one choice of several. */
export type ChoiceName = SettingOfKind<'choice'>

/** The names of fields with typed text. */
export type TextName = SettingOfKind<'number' | 'url'> | `${DurationName}.value`
