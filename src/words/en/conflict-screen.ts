import type { ChangedBy, Side } from '../../policy/merge.ts'
import { settingGroups, type SettingGroup } from '../../policy/setting-groups.ts'
import { formatInstant } from './format.ts'
import { settingLabels } from './labels.ts'

/** The name of settings that are chosen together: that of the first of them. */
export const groupLabel = (group: SettingGroup) => settingLabels[settingGroups[group][0]]

/** Who changed a group, as a sentence. */
export const changedByWords: Record<ChangedBy, string> = {
  them: 'Only they changed this.',
  me: 'Only you changed this.',
  both: 'You and they changed this in different ways.',
  bothAlike: 'You and they changed this in the same way.',
}

/** The two sides of a choice. */
export const sideLabels: Record<Side, string> = { theirs: 'Theirs', mine: 'Mine' }

/** The comparison of the draft with what somebody else has saved. */
export const comparing = {
  title: 'Put both changes together',
  savedBy: (by: string, version: number, at: string | null) =>
    `${by} saved version ${version}${at === null ? '' : ` on ${formatInstant(at)}`}, while you were editing.`,
  savedSince: (count: number) => `${count} versions were saved since you started.`,
  untouched:
    'Nothing was overwritten. Choose what shall hold; your changes stay as they are until you do.',
  again: (by: string, version: number) =>
    `${by} has saved again, this is version ${version} now. What you chose stays where nothing has changed since.`,
  allTheirs: 'Choose all theirs',
  allMine: 'Choose all mine',
  started: (version: number) => `Where you started (version ${version})`,
  startedFromDefaults: 'Where you started (the defaults)',
  theirs: (version: number) => `Version ${version}`,
  mine: 'Not saved yet',
  bothNow: 'Now, for both',
  choose: 'Choose one of the two.',
  result: 'The result',
  toChoose: 'Still to choose:',
  toChooseText: 'What the result leads to is shown here as soon as everything is chosen.',
  changes: (version: number) => `What changes for people, against version ${version}`,
  isTheirs: (version: number) => `This is version ${version} as it is. There is nothing to save.`,
  save: 'Save the result',
  put: 'Put it into the form',
  tookTheirs: (version: number) => `Nothing to save: this is version ${version}.`,
  isPut: (version: number) => `The result is in the form, on top of version ${version}.`,
  mend: 'Mend this first',
  mendText:
    'Before both changes can be compared, these settings of yours need values that can be used. Nothing is lost.',
  refused: 'The result cannot be saved as it is. Choose differently, or put it into the form.',
} as const
