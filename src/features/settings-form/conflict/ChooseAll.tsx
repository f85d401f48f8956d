import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { Side } from '../../../policy/merge.ts'
import { comparing } from '../../../words/en/conflict-screen.ts'

/** Takes one side as a whole. */
export function ChooseAll({ onChoose }: { onChoose: (side: Side) => void }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginBlockStart: 2 }}>
      <Button variant="outlined" onClick={() => onChoose('theirs')}>
        {comparing.allTheirs}
      </Button>
      <Button variant="outlined" onClick={() => onChoose('mine')}>
        {comparing.allMine}
      </Button>
    </Box>
  )
}
