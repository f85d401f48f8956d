import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { useId } from 'react'
import { Text } from '../../../fields/Text.tsx'
import css from './Choices.module.css'

type Props<T extends string> = {
  title: string
  labels: Record<T, string>
  values: readonly T[]
  chosen: T
  onChoose: (value: T) => void
}

/** One choice of two or three, side by side where there is room. */
export function Choices<T extends string>({ title, labels, values, chosen, onChoose }: Props<T>) {
  const id = useId()
  const choose = (value: string) => {
    const one = values.find((known) => known === value)
    if (one !== undefined) onChoose(one)
  }
  return (
    <div>
      <Text id={id} as="h3" variant="subtitle1">
        {title}
      </Text>
      <RadioGroup
        aria-labelledby={id}
        value={chosen}
        onChange={(_, value) => choose(value)}
        className={css['group']}
      >
        {values.map((value) => (
          <label key={value} className={css['option']} data-chosen={value === chosen || undefined}>
            <Radio value={value} size="small" className={css['radio']} />
            <span>{labels[value]}</span>
          </label>
        ))}
      </RadioGroup>
    </div>
  )
}
