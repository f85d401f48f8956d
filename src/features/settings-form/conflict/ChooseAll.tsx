import { Button } from '../../../fields/Button.tsx'
import type { Side } from '../../../policy/merge.ts'
import { comparing } from '../../../words/en/conflict-screen.ts'
import css from './Comparison.module.css'

/** Takes one side as a whole. */
export function ChooseAll({ onChoose }: { onChoose: (side: Side) => void }) {
  return (
    <div className={css['chooseAll']}>
      <Button variant="outlined" onClick={() => onChoose('theirs')}>
        {comparing.allTheirs}
      </Button>
      <Button variant="outlined" onClick={() => onChoose('mine')}>
        {comparing.allMine}
      </Button>
    </div>
  )
}
