import Radio from '@mui/material/Radio'
import type { ReactNode } from 'react'
import { choiceClass, choiceParts } from '../../../fields/choice-look.ts'
import { Text } from '../../../fields/Text.tsx'
import type { Side } from '../../../policy/merge.ts'
import type { SettingGroup } from '../../../policy/setting-groups.ts'
import { choiceId } from './focus-choice.ts'
import css from './GroupChoice.module.css'

type Props = {
  group: SettingGroup
  side: Side
  label: string
  /** Which version it is. */
  note: string
  isChosen: boolean
  onChoose: () => void
  children: ReactNode
}

/** One side of a choice: all of its frame can be clicked, its name is the label alone. */
export function SideOption({ group, side, label, note, isChosen, onChoose, children }: Props) {
  const id = choiceId(group, side)
  return (
    <label htmlFor={id} className={choiceClass(isChosen)}>
      <Radio
        id={id}
        value={side}
        size="small"
        onChange={onChoose}
        className={choiceParts.radio}
        slotProps={{
          input: { 'aria-labelledby': `${id}-label`, 'aria-describedby': `${id}-values` },
        }}
      />
      <div className={choiceParts.text}>
        <div className={css['side']}>
          <Text id={`${id}-label`} as="div" variant="subtitle2">
            {label}
          </Text>
          <Text variant="body2" tone="secondary">
            {note}
          </Text>
        </div>
        <div id={`${id}-values`}>{children}</div>
      </div>
    </label>
  )
}
