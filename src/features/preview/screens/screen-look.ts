/** The one size of text in the drawn screens: smaller than the page around, and still readable. */
export const smallText = { fontSize: '0.8125rem', lineHeight: 1.45 } as const

/** A panel on a drawn screen. */
export const panel = {
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
  padding: 1.25,
  minInlineSize: 0,
} as const

/** The name of a panel. */
export const panelTitle = {
  fontSize: '0.75rem',
  fontWeight: 650,
  color: 'text.secondary',
  marginBlockEnd: 0.75,
} as const

/** A list without the marks of one. */
export const plainList = { listStyle: 'none', padding: 0, margin: 0 } as const

/** A drawing, or a mark, and the words beside it. */
export const row = { display: 'flex', alignItems: 'center', gap: 1, minInlineSize: 0 } as const

/** Text that somebody typed: it breaks anywhere rather than widen the screen. */
export const typed = { overflowWrap: 'anywhere', minInlineSize: 0 } as const

/** A small word in a frame of its own. */
export const chip = {
  ...row,
  flex: 'none',
  gap: 0.75,
  border: 1,
  borderColor: 'divider',
  borderRadius: 5,
  paddingInline: 1,
  paddingBlock: 0.25,
  fontSize: '0.75rem',
  fontWeight: 600,
} as const

/** A round mark with the initials of a person. */
export const avatar = {
  flex: 'none',
  display: 'grid',
  placeItems: 'center',
  inlineSize: '2rem',
  blockSize: '2rem',
  borderRadius: '50%',
  border: 1,
  borderColor: 'primary.main',
  bgcolor: 'var(--chosen)',
  color: 'primary.main',
  fontSize: '0.75rem',
  fontWeight: 700,
} as const

/** A button that is only drawn: it belongs to the picture, not to the page. */
export const drawnButton = {
  ...chip,
  borderRadius: 1,
  paddingInline: 1.25,
  paddingBlock: 0.5,
} as const
