import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { Glyph, type GlyphName } from '../Glyph.tsx'

const look = {
  flex: 1,
  display: 'grid',
  gap: 1.5,
  alignContent: 'center',
  justifyItems: 'center',
  textAlign: 'center',
  padding: 3,
} as const

const mark = {
  display: 'grid',
  placeItems: 'center',
  inlineSize: '4rem',
  blockSize: '4rem',
  borderRadius: '50%',
  border: 1,
  borderColor: 'divider',
  bgcolor: 'background.paper',
  color: 'text.secondary',
  fontSize: '1.75rem',
} as const

/** A screen with nothing but a drawing and a few words. */
export function CentredScreen({ glyph, children }: { glyph: GlyphName; children: ReactNode }) {
  return (
    <Box sx={look}>
      <Box sx={mark}>
        <Glyph name={glyph} />
      </Box>
      {children}
    </Box>
  )
}
