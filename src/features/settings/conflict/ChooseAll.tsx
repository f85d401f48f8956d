import type { StoredChange } from '../../../api/stored-change.ts'
import { Button } from '../../../fields/Button.tsx'
import type { Side } from '../../../policy/merge.ts'
import { allLabels } from '../../../words/en/conflict-screen.ts'
import css from './Comparison.module.css'

type Props = { change: StoredChange; onChoose: (side: Side) => void }

const sides = ['theirs', 'mine'] as const

/** Takes one side as a whole. */
export function ChooseAll({ change, onChoose }: Props) {
  return (
    <div className={css['chooseAll']}>
      {sides.map((side) => (
        <Button key={side} variant="outlined" onClick={() => onChoose(side)}>
          {allLabels[change][side]}
        </Button>
      ))}
    </div>
  )
}
