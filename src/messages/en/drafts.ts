import { formatCount, formatInstant, formatList } from './format.ts'

/** What is said of unsaved changes that are kept in the browser. */
export const drafts = {
  back: (at: string) => `Your unsaved changes of ${formatInstant(at)} are back.`,
  discard: 'Discard these changes',
  notKept:
    'Your unsaved changes are not kept in this browser: it has no room for them, does not allow it, or it is not known who you are. Save before you leave.',
} as const

/** The question to whoever leaves with unsaved changes that the browser cannot keep. */
export const leaving = {
  title: 'Leave without saving?',
  text: 'This browser cannot keep your unsaved changes. If you leave this page, you may lose them.',
  stay: 'Stay on this page',
  leave: 'Leave',
} as const

/** What is said of a version or a shared draft that was put in the place of the draft. */
export const putInPlace = {
  announcement: (restores: number | undefined) =>
    restores === undefined
      ? 'The shared draft is now your draft.'
      : `Restored version ${restores}.`,
  earlierKept: 'Your earlier draft is kept.',
  otherKept: 'The other draft is kept.',
} as const

/** What is said of the drafts that closed tabs have left, and of those that were put aside. */
export const otherDrafts = {
  title: (count: number) => formatCount(count, 'earlierDraft'),
  kept: (at: string) => `Unsaved changes of ${formatInstant(at)}`,
  changes: (labels: readonly string[]) => `${formatList(labels)} changed.`,
  nothing: 'It no longer changes anything.',
  unreadable: 'A draft that cannot be read',
  unreadableText:
    'It is damaged, or was written by a newer version of this page. It is still here: download it, or reload the page once it is up to date.',
  show: 'Show',
  discard: 'Discard',
  download: 'Download',
  fileName: 'end-session-behavior-draft.txt',
  discarded: 'The draft is discarded.',
  putBackFailed: 'The draft could not be put back: this browser has no room for it.',
  inUse: 'Another tab has this draft by now.',
} as const
