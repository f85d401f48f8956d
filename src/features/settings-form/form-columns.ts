/** The form and what stands beside it: two columns where there is room, one where there is not. */
export const formColumns = {
  display: 'grid',
  gap: 3,
  marginBlockStart: 3,
  alignItems: 'start',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    md: 'minmax(0, 1fr) minmax(0, 22.5rem)',
    lg: 'minmax(0, 1fr) minmax(0, 30rem)',
  },
} as const
