import { copySettings } from './copy-setting.ts'
import { settingsDifferences } from './differences.ts'
import type { SettingPath } from './setting-path.ts'
import { groupNames, settingGroups, type SettingGroup } from './setting-groups.ts'
import type { Settings } from './settings.ts'

/**
 * Settings that two people have changed: the version that both started from, and the two results.
 */
export type ThreeWay = { base: Settings; theirs: Settings; mine: Settings }

/** The side whose values are taken. */
export type Side = 'theirs' | 'mine'

/** The side whose values are taken, by group. */
export type Choices = Partial<Record<SettingGroup, Side>>

/** The people who changed a group: one of the two, both differently, or both in the same way. */
export type ChangedBy = 'them' | 'me' | 'both' | 'bothAlike'

/** A group that differs, who changed it, and which of its settings differ on any two sides. */
export type GroupComparison = {
  group: SettingGroup
  changedBy: ChangedBy
  settings: SettingPath[]
}

const differing = (a: Settings, b: Settings): ReadonlySet<SettingPath> =>
  new Set(settingsDifferences(a, b).map(({ setting }) => setting))

function whoChanged(isTheirs: boolean, isMine: boolean, isApart: boolean): ChangedBy {
  if (!isApart) return 'bothAlike'
  if (!isMine) return 'them'
  return isTheirs ? 'both' : 'me'
}

/** Returns the groups that somebody changed, in the order of the page, and who did (M2). */
export function compared({ base, theirs, mine }: ThreeWay): GroupComparison[] {
  const byThem = differing(base, theirs)
  const byMe = differing(base, mine)
  const apart = differing(theirs, mine)
  return groupNames.flatMap((group) => {
    const all: readonly SettingPath[] = settingGroups[group]
    const settings = all.filter((one) => byThem.has(one) || byMe.has(one))
    if (settings.length === 0) return []
    const isIn = (set: ReadonlySet<SettingPath>) => all.some((one) => set.has(one))
    return [{ group, changedBy: whoChanged(isIn(byThem), isIn(byMe), isIn(apart)), settings }]
  })
}

/** Returns the choices to begin with: where only one side changed a group, that side (M3). */
export function preselected(three: ThreeWay): Choices {
  const choices: Choices = {}
  for (const { group, changedBy } of compared(three)) {
    if (changedBy === 'them') choices[group] = 'theirs'
    if (changedBy === 'me') choices[group] = 'mine'
  }
  return choices
}

/** Returns the groups that both changed differently and that nothing has been chosen for (M3). */
export function undecided(three: ThreeWay, choices: Choices): SettingGroup[] {
  return compared(three)
    .filter(({ group, changedBy }) => changedBy === 'both' && choices[group] === undefined)
    .map(({ group }) => group)
}

/** Returns the choice of `side` for every group. */
export function allFrom(side: Side): Choices {
  const choices: Choices = {}
  for (const group of groupNames) choices[group] = side
  return choices
}

/** Returns `settings` with one group of values taken from `from`, and the rest as it is (M4). */
export const withGroup = (settings: Settings, group: SettingGroup, from: Settings): Settings =>
  copySettings(settings, from, settingGroups[group])

/**
 * Returns whole settings out of two, each group from the side that is chosen for it (M4, M5). A
 * group without a choice is theirs, which is saved already.
 */
export function merged(theirs: Settings, mine: Settings, choices: Choices): Settings {
  return groupNames.reduce(
    (settings, group) => (choices[group] === 'mine' ? withGroup(settings, group, mine) : settings),
    theirs,
  )
}

/**
 * Returns the choices for `now`, when `choices` were made for `before` and somebody has saved again
 * (M6). A choice stays where both sides of its group, and what they started from, are the same as
 * before; the others are preselected anew.
 */
export function keptChoices(before: ThreeWay, now: ThreeWay, choices: Choices): Choices {
  const kept = preselected(now)
  const changed = [
    differing(before.base, now.base),
    differing(before.theirs, now.theirs),
    differing(before.mine, now.mine),
  ]
  for (const group of groupNames) {
    const isSame = !settingGroups[group].some((one) => changed.some((set) => set.has(one)))
    const choice = choices[group]
    if (isSame && choice !== undefined) kept[group] = choice
  }
  return kept
}
