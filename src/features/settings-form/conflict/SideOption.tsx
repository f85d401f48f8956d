import Box from '@mui/material/Box'
import Radio from '@mui/material/Radio'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { Side } from '../../../policy/merge.ts'
import type { SettingGroup } from '../../../policy/setting-groups.ts'
import { sideLabels } from '../../../words/en/conflict-screen.ts'
import { choiceId } from './focus-choice.ts'

type Props = {
  group: SettingGroup
  side: Side
  /** Which version it is. */
  note: string
  isChosen: boolean
  onChoose: () => void
  children: ReactNode
}

/** One side of a choice: all of its frame can be clicked, its name is the label alone. */
export function SideOption({ group, side, note, isChosen, onChoose, children }: Props) {
  const id = choiceId(group, side)
  return (
    <Box
      component="label"
      htmlFor={id}
      sx={{
        display: 'flex',
        gap: 1.5,
        padding: 1.5,
        border: 1,
        borderRadius: 1,
        cursor: 'pointer',
        borderColor: isChosen ? 'primary.main' : 'divider',
        bgcolor: isChosen ? 'var(--chosen)' : 'transparent',
        '&:hover': { borderColor: isChosen ? 'primary.main' : 'text.secondary' },
      }}
    >
      <Radio
        id={id}
        value={side}
        size="small"
        onChange={onChoose}
        sx={{ padding: 0, blockSize: 20 }}
        slotProps={{
          input: { 'aria-labelledby': `${id}-label`, 'aria-describedby': `${id}-values` },
        }}
      />
      <Box sx={{ minInlineSize: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
          <Typography id={`${id}-label`} variant="subtitle2" component="div">
            {sideLabels[side]}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {note}
          </Typography>
        </Box>
        <div id={`${id}-values`}>{children}</div>
      </Box>
    </Box>
  )
}
