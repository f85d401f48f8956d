import { besideEachOther } from '../../../fields/beside.ts'

/** A row: its title, who and when below that, and what changed beside both where there is room. */
export const rowGrid = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  [besideEachOther]: {
    gridTemplateColumns: '19rem minmax(0, 1fr) auto',
    gridTemplateRows: 'auto 1fr',
  },
  columnGap: 3,
  rowGap: 0.5,
  padding: 2,
  alignItems: 'start',
} as const

/** The title of a row. */
export const rowTitle = { fontWeight: 600, justifySelf: 'start' } as const

/** Who and when. */
export const rowTold = { gridColumn: '1 / -1', [besideEachOther]: { gridColumn: 1 } } as const

/** What changed and why. */
export const rowWhat = {
  gridColumn: '1 / -1',
  [besideEachOther]: { gridColumn: 2, gridRow: '1 / span 2' },
  overflowWrap: 'anywhere',
} as const

/** The choice of a row to be compared. */
export const rowChoice = {
  display: 'flex',
  gap: 1,
  alignItems: 'center',
  cursor: 'pointer',
  gridColumn: 2,
  gridRow: 1,
  [besideEachOther]: { gridColumn: 3 },
  fontSize: '0.875rem',
  minBlockSize: '1.5rem',
  color: 'text.secondary',
  '& input': {
    inlineSize: '1.125rem',
    blockSize: '1.125rem',
    margin: 0,
    accentColor: 'var(--mui-palette-primary-main)',
  },
} as const
