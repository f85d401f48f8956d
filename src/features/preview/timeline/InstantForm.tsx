import NativeSelect from '@mui/material/NativeSelect'
import OutlinedInput from '@mui/material/OutlinedInput'
import { memo, useId, useState } from 'react'
import { Text } from '../../../ui/Text.tsx'
import { textsOfBoundary } from '#messages/preview-boundaries.ts'
import {
  instantForm,
  instantProblems,
  instantSideLabels,
  instantUnitLabels,
} from '#messages/preview-instant.ts'
import { sinceTheEnd } from '#messages/preview-timeline.ts'
import type { Boundary } from '../model/boundaries.ts'
import {
  boundaryId,
  instantSides,
  instantUnits,
  relativeTo,
  typedInstant,
  type InstantProblem,
  type RelativeInstant,
} from '../model/relative-instant.ts'
import * as css from './InstantForm.module.css'

type ChoiceProps<T extends string> = {
  name: string
  value: T
  choices: readonly { value: T; label: string }[]
  onChoose: (value: T) => void
}

function Choice<T extends string>({ name, value, choices, onChoose }: ChoiceProps<T>) {
  const choose = (chosen: string) => {
    const one = choices.find((choice) => choice.value === chosen)
    if (one !== undefined) onChoose(one.value)
  }
  return (
    <NativeSelect
      value={value}
      onChange={({ target }) => choose(target.value)}
      input={<OutlinedInput size="small" className={css.field} />}
      inputProps={{ 'aria-label': name }}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </NativeSelect>
  )
}

const units = instantUnits.map((value) => ({ value, label: instantUnitLabels[value] }))
const sides = instantSides.map((value) => ({ value, label: instantSideLabels[value] }))

/** The first and the last instant of the timeline, in milliseconds since the end. */
type Range = { fromMs: number; toMs: number }

const problemText = (code: InstantProblem, { fromMs, toMs }: Range) =>
  instantProblems[code](sinceTheEnd(fromMs), sinceTheEnd(toMs))

/** What was typed last, and the instant that was shown from then on. */
type Typed = { instant: RelativeInstant; atMs: number }

type Props = Range & {
  boundaries: readonly Boundary[]
  atMs: number
  onGo: (atMs: number) => void
}

/**
 * The instant as a small form: so much before or after a boundary. It follows the handle, and goes
 * where it is told with every key. What was typed stays as it was until the handle moves.
 */
export const InstantForm = memo(({ boundaries, fromMs, toMs, atMs, onGo }: Props) => {
  const id = useId()
  const [typed, setTyped] = useState<Typed>()
  const range = { fromMs, toMs }
  const check = typed?.atMs === atMs ? typedInstant(typed.instant, boundaries, range) : undefined
  const shown = check && typed ? typed.instant : relativeTo(boundaries, atMs)
  if (shown === undefined) return null
  const change = (part: Partial<RelativeInstant>) => {
    const instant = { ...shown, ...part }
    const next = typedInstant(instant, boundaries, range)
    setTyped({ instant, atMs: next?.ok ? next.atMs : atMs })
    if (next?.ok) onGo(next.atMs)
  }
  const problem = check?.ok === false ? problemText(check.code, range) : undefined
  return (
    <div>
      <fieldset aria-label={instantForm.group} className={css.row}>
        <OutlinedInput
          size="small"
          className={css.number}
          error={problem !== undefined}
          value={shown.number}
          onChange={({ target }) => change({ number: target.value })}
          autoComplete="off"
          onKeyDown={(event) => {
            // It may stand in the form of the settings, which Enter must not save.
            if (event.key === 'Enter') event.preventDefault()
          }}
          slotProps={{
            input: {
              'aria-label': instantForm.number,
              'aria-describedby': id,
              inputMode: 'numeric',
              maxLength: 20,
            },
          }}
        />
        <Choice
          name={instantForm.unit}
          value={shown.unit}
          choices={units}
          onChoose={(unit) => change({ unit })}
        />
        <Choice
          name={instantForm.side}
          value={shown.side}
          choices={sides}
          onChoose={(side) => change({ side })}
        />
        <Choice
          name={instantForm.boundary}
          value={shown.boundary}
          choices={boundaries.map((one) => ({
            value: boundaryId(one),
            label: textsOfBoundary(one.name, one.isSaved).moment,
          }))}
          onChoose={(boundary) => change({ boundary })}
        />
      </fieldset>
      <Text id={id} as="output" variant="body2" tone="error" className={css.problem}>
        {problem}
      </Text>
    </div>
  )
})
