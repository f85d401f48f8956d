import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { memo } from 'react'
import { Link as RouterLink } from 'react-router'
import { previewPath } from '../../../fields/places.ts'
import { draftOf } from '../../../policy/draft.ts'
import { exampleOf, type Flow } from '../../../policy/flows.ts'
import { policyOf } from '../../../policy/policy.ts'
import { flowName } from '../../../words/en/preview-flows.ts'
import type { Palette } from '../export/palette.ts'
import { SmallPicture } from '../export/SmallPicture.tsx'
import { writeFragment } from '../share/share-link.ts'
import type { View } from '../view.ts'

type Props = {
  flow: Flow
  view: View
  palette: Palette
  /** What the flow is to the reader, such as that it is saved; joined in one text for cheap renders. */
  marks: string
}

/** The whole card leads to the preview, and far down it is only drawn when it comes into sight. */
const card = {
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  padding: 1.5,
  contentVisibility: 'auto',
  containIntrinsicBlockSize: 'auto 16rem',
  '&:hover': { borderColor: 'primary.main' },
  '& a::after': { content: '""', position: 'absolute', inset: 0 },
  '& svg': { display: 'block', inlineSize: '100%', forcedColorAdjust: 'none' },
} as const

const badge = {
  alignSelf: 'flex-start',
  marginBlockStart: 1,
  paddingInline: 1,
  border: 1,
  borderRadius: 1,
  borderColor: 'primary.main',
  bgcolor: 'var(--chosen)',
  color: 'primary.main',
} as const

function previewOf(flow: Flow, view: View): string {
  const written = writeFragment({ draft: draftOf(exampleOf(flow)), view })
  return written.ok ? `${previewPath}#${written.fragment}` : previewPath
}

/** One flow: its picture, its name, and the way to its preview. */
export const FlowCard = memo(({ flow, view, palette, marks }: Props) => (
  <Paper component="li" variant="outlined" sx={card}>
    <SmallPicture policy={policyOf(exampleOf(flow))} palette={palette} />
    <Typography component="h2" variant="subtitle2" sx={{ marginBlockStart: 1 }}>
      <Link component={RouterLink} to={previewOf(flow, view)} color="inherit" underline="hover">
        {flowName(flow)}
      </Link>
    </Typography>
    {marks !== '' && (
      <Box sx={badge}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {marks}
        </Typography>
      </Box>
    )}
  </Paper>
))
