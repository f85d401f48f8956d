import { createContext, use } from 'react'
import type { DraftWarning } from '../policy/draft-warnings.ts'

/** The notes about the draft: its warnings, each of which stands beside the field of its first setting. */
export type Notes = {
  /** The notes that nobody has marked as intended. */
  open: readonly DraftWarning[]
  /** The notes that are hidden because somebody has marked them as intended. */
  intended: readonly DraftWarning[]
  /** Hides a note until one of its settings changes. */
  hide: (note: DraftWarning) => void
  /** Shows a hidden note again. */
  show: (note: DraftWarning) => void
}

const nothing = () => undefined

/** The notes about the draft in the form; none outside a form. */
export const NotesContext = createContext<Notes>({
  open: [],
  intended: [],
  hide: nothing,
  show: nothing,
})

/** Returns the notes about the draft in the form above. */
export const useNotes = (): Notes => use(NotesContext)
