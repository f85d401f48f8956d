import type { StoredChange } from '../../api/stored-change.ts'
import { formatInstant } from './format.ts'

/** Who has saved what, as the words say it; `you` is whoever is signed in. */
export type StoredChangeFacts = {
  change: StoredChange
  /** The name of who saved the newest version. */
  by: string
  version: number
  /** When it was saved, an instant in ISO 8601. */
  at: string | null
  /** The version that whoever reads this started from. */
  started: number
  /** Whether the settings are stored in this browser. */
  isInBrowser: boolean
}

const on = (at: string | null) => (at === null ? '' : ` on ${formatInstant(at)}`)

/** Who has saved, or what else has become of what was stored, as one or two sentences. */
export function storedChangeMessage(saved: StoredChangeFacts, isWhileEditing = false): string {
  const { change, by, version, at, started, isInBrowser } = saved
  const meanwhile = isWhileEditing ? ', while you were editing' : ''
  switch (change) {
    case 'theirs':
      return `${by} saved version ${version}${on(at)}${meanwhile}.`
    case 'mine':
      return `You saved version ${version} in another tab or browser${on(at)}${meanwhile}.`
    case 'cleared':
      return isInBrowser
        ? 'The data of this site was deleted in this browser, so the defaults apply again.'
        : 'The server no longer stores any settings, so the defaults apply again.'
    case 'setBack':
      return `The stored settings were set back: you started from version ${started}, and the newest one is now version ${version}, saved by ${by}${on(at)}.`
  }
}

/** A save that something else was faster than: what is said of it beside the draft. */
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
  /** A save whose answer got lost, and that had arrived nevertheless. */
  earlier: (version: number) => `Your earlier save had arrived, as version ${version}.`,
} as const
