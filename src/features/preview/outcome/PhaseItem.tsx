import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { CustomerAccess } from '../../../policy/access.ts'
import { accessLabels } from '../../../words/en/labels.ts'
import { outcome, rightsOf } from '../../../words/en/outcome.ts'
import { formatAlternatives, formatList } from '../../../words/en/format.ts'
import { phaseLook } from '../phase-look.ts'

type Props = { phase: CustomerAccess; length: string; isLast: boolean }

function Rights({ phase }: { phase: CustomerAccess }) {
  const { can, cannot } = rightsOf(phase)
  if (can.length === 0) return outcome.nothing
  return (
    <>
      <div>{`${outcome.can} ${formatList(can)}.`}</div>
      {cannot.length > 0 && <div>{`${outcome.cannot} ${formatAlternatives(cannot)}.`}</div>}
    </>
  )
}

/** One phase of access: its name, its length and its rights. */
export function PhaseItem({ phase, length, isLast }: Props) {
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5 }}>
      <Box
        aria-hidden="true"
        sx={{
          flex: 'none',
          inlineSize: 10,
          marginBlock: 0.5,
          borderRadius: 1,
          border: 1,
          forcedColorAdjust: 'none',
          ...phaseLook[phase.access],
        }}
      />
      <Box sx={{ paddingBlockEnd: isLast ? 0 : 1.5 }}>
        <Typography variant="subtitle2" component="div">
          {accessLabels[phase.access]}
          <Typography variant="body2" component="span" color="textSecondary">
            {` · ${length}`}
          </Typography>
        </Typography>
        <Typography variant="body2" component="div" color="textSecondary">
          <Rights phase={phase} />
        </Typography>
      </Box>
    </Box>
  )
}
