import { besideEachOther, wideBesideEachOther } from '../../fields/beside.ts'

/** The form and what stands beside it: two columns where there is room, one where there is not. */
export const formColumns = {
  display: 'grid',
  gap: 3,
  marginBlockStart: 3,
  alignItems: 'start',
  gridTemplateColumns: 'minmax(0, 1fr)',
  [besideEachOther]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 22.5rem)' },
  [wideBesideEachOther]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 30rem)' },
} as const

/** The form itself. It is as high as the row, so that the save bar stays in view along all of it. */
export const formColumn = {
  display: 'flex',
  flexDirection: 'column',
  gap: 3,
  alignSelf: 'stretch',
  minInlineSize: 0,
} as const
