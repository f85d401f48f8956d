import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

/** The one click that mends what is wrong with a field. */
export type Mend = { label: string; apply: () => void }

/** The ids that tie a field's help and, if there is one, its problem to its control. */
export const describedBy = (id: string, problem: string | undefined) =>
  problem === undefined ? `${id}-help` : `${id}-problem ${id}-help`

type Props = {
  id: string
  label: string
  help: ReactNode
  problem: string | undefined
  mend?: Mend | undefined
  children: ReactNode
}

/**
 * A label above a control, below it, once something is
 * wrong, the problem and its remedy, and then the help.
 */
export function FieldFrame({ id, label, help, problem, mend, children }: Props) {
  return (
    <Box sx={{ display: 'grid', gap: 0.75, justifyItems: 'start' }}>
      <Typography component="label" htmlFor={id} variant="subtitle2">
        {label}
      </Typography>
      {children}
      <Box aria-live="polite" sx={{ '&:empty': { display: 'none' } }}>
        {problem !== undefined && (
          <Typography id={`${id}-problem`} variant="body2" color="error">
            {problem}
          </Typography>
        )}
      </Box>
      {problem !== undefined && mend && (
        <Button size="small" variant="outlined" sx={{ textAlign: 'start' }} onClick={mend.apply}>
          {mend.label}
        </Button>
      )}
      <Typography id={`${id}-help`} variant="body2" component="div" color="textSecondary">
        {help}
      </Typography>
    </Box>
  )
}
