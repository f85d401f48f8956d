/** The notes about valid settings that are probably not intended, each at its field. */
export const notes = {
  title: 'Check before saving',
  titleReadOnly: 'Notes',
  titleOfOne: 'Note',
  intended: 'This is intended',
  intendedNamed: (label: string) => `This is intended: ${label}`,
  hidden: 'This note stays hidden until you change what it is about.',
  fixed: (label: string) => `Done: ${label}.`,
} as const
