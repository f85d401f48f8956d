import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { memo } from 'react'
import { accessPhases, capabilities, type Decision, type Phase } from '../../../policy/access.ts'
import type { AccessPolicy } from '../../../policy/policy.ts'
import { accessLabels, capabilityLabels } from '../../../words/en/labels.ts'
import { phaseLengths } from '../../../words/en/outcome.ts'
import { preview } from '../../../words/en/preview.ts'
import { phaseLook } from '../phase-look.ts'
import { SettingLink } from '../SettingLink.tsx'

type Props = {
  access: AccessPolicy
  /** The number of the phase that is looked at; -1 before the end. */
  now: number
  /** How many phases can be told; the rest depends on a value that cannot be used. */
  known: number
}

const table = {
  inlineSize: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.875rem',
  '& th, & td': {
    padding: 1,
    textAlign: 'start',
    verticalAlign: 'top',
    borderBlockEnd: 1,
    borderColor: 'divider',
  },
  '& tbody th': { fontWeight: 400 },
  '& [data-now]': { bgcolor: 'var(--chosen)' },
} as const

const bar = { blockSize: 8, border: 1, borderRadius: 1, marginBlockEnd: 0.5 } as const

function PhaseHeader({ phase, length, isNow }: { phase: Phase; length: string; isNow: boolean }) {
  return (
    <th scope="col" data-now={isNow || undefined}>
      <Box aria-hidden="true" sx={{ ...bar, ...phaseLook[phase.access] }} />
      {accessLabels[phase.access]}
      {isNow && ` · ${preview.now}`}
      <Typography variant="body2" component="div" color="textSecondary">
        {length}
      </Typography>
    </th>
  )
}

const block = { display: 'block' } as const

const DecisionCell = memo(({ allowed, decidedBy, isNow }: Decision & { isNow: boolean }) => (
  <td data-now={isNow || undefined}>
    <strong>{allowed ? preview.yes : preview.no}</strong>
    <SettingLink setting={decidedBy} color="textSecondary" sx={block} />
  </td>
))

/** The capabilities against the phases; each cell names the setting that decided it and leads there. */
export const CapabilityTable = memo(({ access, now, known }: Props) => {
  const phases = accessPhases(access).slice(0, known)
  const lengths = phaseLengths(access)
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Box component="table" aria-label={preview.table} sx={table}>
        <thead>
          <tr>
            <th scope="col">{preview.capability}</th>
            {phases.map((phase, index) => (
              <PhaseHeader
                key={phase.access}
                phase={phase}
                length={lengths[index] ?? ''}
                isNow={index === now}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {capabilities.map((capability) => (
            <tr key={capability}>
              <th scope="row">{capabilityLabels[capability]}</th>
              {phases.map((phase, index) => (
                <DecisionCell
                  key={phase.access}
                  {...phase.capabilities[capability]}
                  isNow={index === now}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  )
})
