import type { StoredChange } from '../../api/stored-change.ts'
import { formatInstant } from './format.ts'

/** The facts about who has saved what. */
export type StoredChangeFacts = {
  change: StoredChange
  /** The name of the person who saved the newest version. */
  by: string
  version: number
  /** When it was saved, an instant in ISO 8601. */
  at: string | null
  /** The version that the reader started from. */
  started: number
  /** Whether the settings are stored in this browser. */
  isInBrowser: boolean
}

/** The person who saved a version, with the instant in words if it is known. */
type SavedText = { by: string; version: number; instant: string | undefined }

const savedByOther = ({ by, version, instant }: SavedText): string =>
  instant === undefined
    ? `${by} saved version ${version}.`
    : `${by} saved version ${version} on ${instant}.`

const savedByYou = ({ version, instant }: SavedText): string =>
  instant === undefined
    ? `You saved version ${version} in another tab or browser.`
    : `You saved version ${version} in another tab or browser on ${instant}.`

const setBack = ({ by, version, instant }: SavedText, started: number): string =>
  instant === undefined
    ? `The stored settings were set back: you started from version ${started}, and the newest one is now version ${version}, saved by ${by}.`
    : `The stored settings were set back: you started from version ${started}, and the newest one is now version ${version}, saved by ${by} on ${instant}.`

/** Returns a sentence about who has saved, or what else has become of the stored settings. */
export function storedChangeMessage(facts: StoredChangeFacts): string {
  const { change, by, version, at, started, isInBrowser } = facts
  const saved = { by, version, instant: at === null ? undefined : formatInstant(at) }
  switch (change) {
    case 'theirs':
      return savedByOther(saved)
    case 'mine':
      return savedByYou(saved)
    case 'cleared':
      return isInBrowser
        ? 'The data of this site was deleted in this browser, so the defaults apply again.'
        : 'The server no longer stores any settings, so the defaults apply again.'
    case 'setBack':
      return setBack(saved, started)
  }
}

/** The texts beside a draft whose save met a newer version. */
export const conflict = {
  titles: {
    theirs: 'Somebody else has saved in the meantime',
    mine: 'You have saved in another tab or browser in the meantime',
    cleared: 'The stored settings were cleared in the meantime',
    setBack: 'The stored settings were set back in the meantime',
  },
  untouched: 'Nothing was overwritten, and your changes are still here.',
  onDefaults: 'Your changes are still here, and you can save them on top of the defaults.',
  nobody: 'Somebody',
  compare: 'Compare',
  loading: 'Loading the comparison',
  loadingFailedText: 'Nothing was overwritten, and your changes are still here.',
  back: 'Back to your changes',
  /** An earlier save that arrived although its answer got lost. */
  earlier: (version: number) => `Your earlier save had arrived, as version ${version}.`,
} as const
