import type { StoredChange } from '../../api/stored-change.ts'
import type { ChangedBy, Side } from '../../policy/merge.ts'
import { settingGroups, type SettingGroup } from '../../policy/setting-groups.ts'
import { settingLabels } from './labels.ts'

/** Returns the name of settings that are chosen together: that of the first of them. */
export const groupLabel = (group: SettingGroup) => settingLabels[settingGroups[group][0]]

const changedByReset: Record<ChangedBy, string> = {
  them: 'Only the reset changed this.',
  me: 'Only you changed this.',
  both: 'You and the reset changed this in different ways.',
  bothAlike: 'You and the reset changed this in the same way.',
}

/** Sentences about who changed a group, by the reason why the stored settings differ. */
export const changedByMessages: Record<StoredChange, Record<ChangedBy, string>> = {
  theirs: {
    them: 'Only they changed this.',
    me: 'Only you changed this.',
    both: 'You and they changed this in different ways.',
    bothAlike: 'You and they changed this in the same way.',
  },
  mine: {
    them: 'Only you changed this, in the other tab or browser.',
    me: 'Only you changed this, here.',
    both: 'You changed this in both places, in different ways.',
    bothAlike: 'You changed this in both places, in the same way.',
  },
  cleared: changedByReset,
  setBack: changedByReset,
}

/** The two sides of a choice. */
export const sideLabels: Record<StoredChange, Record<Side, string>> = {
  theirs: { theirs: 'Theirs', mine: 'Mine' },
  mine: { theirs: 'Saved', mine: 'Draft' },
  cleared: { theirs: 'Default', mine: 'Mine' },
  setBack: { theirs: 'Stored now', mine: 'Mine' },
}

/** The buttons that take one side as a whole. */
export const allLabels: Record<StoredChange, Record<Side, string>> = {
  theirs: { theirs: 'Choose all theirs', mine: 'Choose all mine' },
  mine: { theirs: 'Choose all saved', mine: 'Choose all of the draft' },
  cleared: { theirs: 'Choose all defaults', mine: 'Choose all mine' },
  setBack: { theirs: 'Choose all stored now', mine: 'Choose all mine' },
}

/** Returns true for the version that nobody has saved. */
const isDefaults = (version: number) => version === 0

/** The comparison of the draft with what is stored by now. */
export const comparing = {
  title: 'Merge changes',
  savedSince: (count: number) => `${count} versions were saved since you started.`,
  untouched:
    'Nothing was overwritten. Choose which values to keep; your changes stay as they are until you do.',
  allChosen: 'All of your settings are chosen. Save the result to store them again.',
  again: {
    theirs: (by: string, version: number) =>
      `${by} saved again. The newest version is now ${version}.`,
    mine: (_: string, version: number) => `You saved again. The newest version is now ${version}.`,
    cleared: () => 'The stored settings have been cleared in the meantime.',
    setBack: (_: string, version: number) =>
      `The stored settings have been set back in the meantime, to version ${version}.`,
  } satisfies Record<StoredChange, (by: string, version: number) => string>,
  choicesStay: 'Your choices stay where nothing has changed in the meantime.',
  started: (version: number) =>
    isDefaults(version)
      ? 'Where you started (the defaults)'
      : `Where you started (version ${version})`,
  startedFromDefaults: 'Where you started (the defaults)',
  theirs: (version: number) => (isDefaults(version) ? 'Nobody has saved it' : `Version ${version}`),
  mine: 'Not saved yet',
  bothNow: 'Now, for both',
  choose: 'Choose one of the two.',
  result: 'The result',
  toChoose: 'Still to choose:',
  toChooseText: 'The outcome appears here once you have chosen everything.',
  changes: (version: number) =>
    isDefaults(version)
      ? 'What changes for people, against the defaults'
      : `What changes for people, against version ${version}`,
  isTheirs: (version: number) =>
    isDefaults(version)
      ? 'These are the defaults. There is nothing to save.'
      : `This is version ${version} as it is. There is nothing to save.`,
  save: 'Save the result',
  put: 'Put it into the form',
  tookTheirs: (version: number) =>
    isDefaults(version)
      ? 'No changes to save. These are the defaults.'
      : `No changes to save. This is version ${version}.`,
  isPut: (version: number) =>
    isDefaults(version)
      ? 'The result is in the form, on top of the defaults.'
      : `The result is in the form, on top of version ${version}.`,
  fixFirst: 'Fix this first',
  fixFirstText: 'Give these settings valid values before you merge. Nothing is lost.',
  refused: 'The result cannot be saved as it is. Choose differently, or put it into the form.',
} as const
