import { formatCount, formatInstant, formatList } from './format.ts'

/** The texts about unsaved changes that the browser keeps. */
export const drafts = {
  back: (at: string) => `Your unsaved changes of ${formatInstant(at)} are back.`,
  discard: 'Discard these changes',
  notKept:
    'Your unsaved changes are not kept in this browser: it has no room for them, does not allow it, or it is not known who you are. Save before you leave.',
} as const

/** The question before leaving with unsaved changes that the browser cannot keep. */
export const leaving = {
  title: 'Leave without saving?',
  text: 'This browser cannot keep your unsaved changes. If you leave this page, you may lose them.',
  stay: 'Stay on this page',
  leave: 'Leave',
} as const

/** The texts about a version or a shared draft that has replaced the draft. */
export const putInPlace = {
  announcement: (restores: number | undefined) =>
    restores === undefined
      ? 'The shared draft is now your draft.'
      : `Restored version ${restores}.`,
  earlierKept: 'Your earlier draft is kept.',
  otherKept: 'The other draft is kept.',
} as const

/** The texts about drafts of closed tabs, and drafts that were set aside. */
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
