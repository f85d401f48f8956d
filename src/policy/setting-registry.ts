import { settingPaths, type SettingPath, type SwitchPath } from './setting-path.ts'
import { maxInactiveMinutes, type AccessLevel } from './settings.ts'

/** The kind of value that a setting holds. */
export type SettingKind = 'choice' | 'switch' | 'number' | 'duration' | 'url'

/** The kind of a setting, with the largest number that it can hold in use. */
type KindEntry = { kind: Exclude<SettingKind, 'number'> } | { kind: 'number'; max: number }

/** The facts about one setting: its kind, and when its value applies. */
export type SettingEntry = KindEntry & {
  /**
   * The switch of the part that the setting belongs to, or `null` for a setting that always
   * applies.
   */
  partOf: SwitchPath | null
  /** The levels of access at which the setting applies. Without them, it applies at every level. */
  levels?: readonly AccessLevel[]
}

const access = 'customer.access.enabled'
const fullLevels = ['fullUnlimited', 'fullTimeRestricted'] as const
const timeRestricted = ['fullTimeRestricted'] as const

/** The facts about every setting (O1). A new setting without an entry is a type error. */
export const settingRegistry = {
  'agent.redirect': { kind: 'choice', partOf: null },
  'agent.endWhenInactive.enabled': { kind: 'switch', partOf: null },
  'agent.endWhenInactive.minutes': {
    kind: 'number',
    max: maxInactiveMinutes,
    partOf: 'agent.endWhenInactive.enabled',
  },
  'customer.access.enabled': { kind: 'switch', partOf: null },
  'customer.access.level': { kind: 'choice', partOf: access },
  'customer.access.fullDuration': { kind: 'duration', partOf: access, levels: timeRestricted },
  'customer.access.limitedDuration': { kind: 'duration', partOf: access, levels: ['limited'] },
  'customer.access.attachments': { kind: 'switch', partOf: access, levels: fullLevels },
  'customer.access.chat': { kind: 'switch', partOf: access, levels: fullLevels },
  'customer.access.continueToLimited.enabled': {
    kind: 'switch',
    partOf: access,
    levels: timeRestricted,
  },
  'customer.access.continueToLimited.duration': {
    kind: 'duration',
    partOf: 'customer.access.continueToLimited.enabled',
  },
  'customer.redirect.enabled': { kind: 'switch', partOf: null },
  'customer.redirect.url': { kind: 'url', partOf: 'customer.redirect.enabled' },
} as const satisfies Record<SettingPath, SettingEntry>

/** The settings that hold a value of `Kind`. */
export type SettingOfKind<Kind extends SettingKind> = {
  [Path in SettingPath]: (typeof settingRegistry)[Path]['kind'] extends Kind ? Path : never
}[SettingPath]

/** Returns true if `setting` holds a value of `kind`. */
export const isOfKind = <Kind extends SettingKind>(
  setting: SettingPath,
  kind: Kind,
): setting is SettingOfKind<Kind> => settingRegistry[setting].kind === kind

/**
 * Returns the outermost part that `setting` belongs to, named by its switch; else the setting
 * itself.
 */
export function partOf(setting: SettingPath): SettingPath {
  const { partOf: part }: SettingEntry = settingRegistry[setting]
  return part === null ? setting : partOf(part)
}

/** Returns the settings of the part that `part` turns on, without `part`, in the order of the page. */
export const settingsOfPart = (part: SwitchPath): SettingPath[] =>
  settingPaths.filter((setting) => setting !== part && partOf(setting) === part)
