import type { SettingGroup } from '../../../policy/setting-groups.ts'

/** The id of the first choice of a group. */
export const choiceId = (group: SettingGroup, side: string) => `choice-${group}-${side}`

/** Puts the focus where a group is chosen. */
export function focusChoice(group: SettingGroup): void {
  document.getElementById(choiceId(group, 'theirs'))?.focus()
}
