import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { memo, type ReactNode } from 'react'
import { useViewOnly } from './use-view-only.ts'

/** The one click that mends what is wrong with a field. */
export type Mend = { label: string; apply: () => void }

type Props = {
  id: string
  label: string
  help: ReactNode
  problem: string | undefined
  mend?: Mend | undefined
  children: ReactNode
}

const Label = memo(({ id, label }: Pick<Props, 'id' | 'label'>) => (
  <Typography component="label" htmlFor={id} variant="subtitle2">
    {label}
  </Typography>
))

const Help = memo(({ id, help }: Pick<Props, 'id' | 'help'>) => (
  <Typography id={`${id}-help`} variant="body2" component="div" color="textSecondary">
    {help}
  </Typography>
))

const frame = { display: 'grid', gap: 0.75, justifyItems: 'start' } as const
const unlessEmpty = { '&:empty': { display: 'none' } } as const

/**
 * A label above a control, below it, once something is
 * wrong, the problem and its remedy, and then the help.
 */
export function FieldFrame({ id, label, help, problem, mend, children }: Props) {
  const { isViewOnly } = useViewOnly()
  return (
    <Box sx={frame}>
      <Label id={id} label={label} />
      {children}
      <Box aria-live="polite" sx={unlessEmpty}>
        {problem !== undefined && (
          <Typography id={`${id}-problem`} variant="body2" color="error">
            {problem}
          </Typography>
        )}
      </Box>
      {problem !== undefined && mend && !isViewOnly && (
        <Button size="small" variant="outlined" sx={{ textAlign: 'start' }} onClick={mend.apply}>
          {mend.label}
        </Button>
      )}
      <Help id={id} help={help} />
    </Box>
  )
}
