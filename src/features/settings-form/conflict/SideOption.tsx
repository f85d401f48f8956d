import Box from '@mui/material/Box'
import Radio from '@mui/material/Radio'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { choiceLook } from '../../../fields/choice-look.ts'
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
    <Box component="label" htmlFor={id} sx={choiceLook(isChosen)}>
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
