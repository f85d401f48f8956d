import type { StoredChange } from '../../api/stored-change.ts'
import type { ChangedBy, Side } from '../../policy/merge.ts'
import { settingGroups, type SettingGroup } from '../../policy/setting-groups.ts'
import { settingLabels } from './labels.ts'

/** Returns the name of settings that are chosen together: that of the first of them. */
export const groupLabel = (group: SettingGroup) => settingLabels[settingGroups[group][0]]

type ChangedByMessages = Record<ChangedBy, (by: string) => string>

const changedByReset: ChangedByMessages = {
  them: () => 'Changed by the reset.',
  me: () => 'Changed by you.',
  both: () => 'Changed by you and by the reset, in different ways.',
  bothAlike: () => 'Changed by you and by the reset, in the same way.',
}

/** Sentences about who changed a group, by the reason why the stored settings differ. */
export const changedByMessages: Record<StoredChange, ChangedByMessages> = {
  theirs: {
    them: (by) => `Changed by ${by}.`,
    me: () => 'Changed by you.',
    both: (by) => `Changed by you and by ${by}, in different ways.`,
    bothAlike: (by) => `Changed by you and by ${by}, in the same way.`,
  },
  mine: {
    them: () => 'Changed by you, in the other tab or browser.',
    me: () => 'Changed by you, here.',
    both: () => 'Changed by you in both places, in different ways.',
    bothAlike: () => 'Changed by you in both places, in the same way.',
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

const savedWhileEditing = (version: number) => `Version ${version} was saved while you were editing`

/** The comparison of the draft with what is stored by now. */
export const comparing = {
  titles: {
    theirs: savedWhileEditing,
    mine: savedWhileEditing,
    cleared: () => 'The stored settings were cleared while you were editing',
    setBack: () => 'The stored settings were set back while you were editing',
  } satisfies Record<StoredChange, (version: number) => string>,
  savedSince: (count: number) => `${count} versions were saved since you started.`,
  untouched: 'Choose which values to keep. Your changes stay until you save.',
  allChosen: 'All of your settings are chosen. Review and save them to store them again.',
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
  review: 'Review and save',
  edit: 'Continue editing the result',
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
  refused:
    'The result cannot be saved as it is. Choose differently, or continue editing the result.',
} as const
