import Box from '@mui/material/Box'
import { useId, type ReactNode } from 'react'
import { Glyph, type GlyphName } from '../Glyph.tsx'
import { panel, row } from '../screen-look.ts'

type Props = {
  title: string
  glyph: GlyphName
  state?: string
  action?: ReactNode
  children?: ReactNode
}

const look = {
  ...panel,
  margin: 0,
  display: 'grid',
  gap: 1,
  gridTemplateColumns: 'minmax(0, 1fr)',
} as const

/**
 * One part of the room on the phone: a group with a name. It can take the focus from a button of its
 * own that has done its work and goes.
 */
export function Part({ title, glyph, state, action, children }: Props) {
  const id = useId()
  return (
    <Box component="fieldset" aria-labelledby={id} tabIndex={-1} sx={look}>
      <Box sx={{ ...row, alignItems: 'start' }}>
        <Glyph name={glyph} />
        <Box sx={{ flex: 1 }}>
          <Box id={id} sx={{ fontWeight: 650 }}>
            {title}
          </Box>
          {state !== undefined && (
            <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{state}</Box>
          )}
        </Box>
        {action}
      </Box>
      {children}
    </Box>
  )
}
