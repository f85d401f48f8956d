import { memo, useId, useMemo, useState } from 'react'
import { Text } from '../../../ui/Text.tsx'
import { useDebouncedValue } from '../../../ui/use-debounced-value.ts'
import { useEventHandler } from '../../../ui/use-event-handler.ts'
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
import { maxDistanceMs } from '../model/view.ts'
import {
  ChoiceField,
  NumberField,
  type InstantChange,
  type InstantChoice,
} from './InstantFields.tsx'
import * as css from './InstantForm.module.css'

const units = instantUnits.map((unit): InstantChoice => ({
  value: unit,
  label: instantUnitLabels[unit],
  change: { unit },
}))

const sides = instantSides.map((side): InstantChoice => ({
  value: side,
  label: instantSideLabels[side],
  change: { side },
}))

function choiceOf(one: Boundary): InstantChoice {
  const boundary = boundaryId(one)
  const { moment } = textsOfBoundary(one.name, one.isSaved)
  return { value: boundary, label: moment, change: { boundary } }
}

const problemText = (code: InstantProblem, fromMs: number) =>
  instantProblems[code](sinceTheEnd(fromMs), sinceTheEnd(maxDistanceMs))

type FieldsProps = {
  shown: RelativeInstant
  boundaries: readonly Boundary[]
  problem: string | undefined
  onChange: (change: InstantChange) => void
}

const Fields = memo(({ shown, boundaries, problem, onChange }: FieldsProps) => {
  const id = useId()
  const moments = useMemo(() => boundaries.map(choiceOf), [boundaries])
  return (
    <div>
      <fieldset aria-label={instantForm.group} className={css.row}>
        <NumberField
          value={shown.number}
          isWrong={problem !== undefined}
          problemId={id}
          onChange={onChange}
        />
        <ChoiceField
          name={instantForm.unit}
          value={shown.unit}
          choices={units}
          onChange={onChange}
        />
        <ChoiceField
          name={instantForm.side}
          value={shown.side}
          choices={sides}
          onChange={onChange}
        />
        <ChoiceField
          name={instantForm.boundary}
          value={shown.boundary}
          choices={moments}
          onChange={onChange}
        />
      </fieldset>
      <Text id={id} as="output" variant="body2" tone="error" className={css.problem}>
        {problem}
      </Text>
    </div>
  )
})

/** The time after which a handle that no longer moves is at rest, in milliseconds. */
const restMs = 150

/** What was typed last, and the instant that was shown from then on. */
type Typed = { instant: RelativeInstant; atMs: number }

type Props = {
  boundaries: readonly Boundary[]
  /** The first instant of the timeline, in milliseconds since the end. */
  fromMs: number
  atMs: number
  onGo: (atMs: number) => void
}

/**
 * The instant as a small form: so much before or after a boundary. It goes where it is told with
 * every key, also beyond the end of the scale, and follows the handle when that rests. What was typed
 * stays as it was until then.
 */
export const InstantForm = memo(({ boundaries, fromMs, atMs, onGo }: Props) => {
  const [typed, setTyped] = useState<Typed>()
  const { settled: restingMs } = useDebouncedValue(atMs, restMs)
  const resting = useMemo(() => relativeTo(boundaries, restingMs), [boundaries, restingMs])
  // The last phase has no end, so an instant may be beyond the drawn timeline.
  const range = { fromMs, toMs: maxDistanceMs }
  const isTyped = typed?.atMs === atMs || typed?.atMs === restingMs
  const check = isTyped ? typedInstant(typed.instant, boundaries, range) : undefined
  const shown = check && typed ? typed.instant : resting
  const change = useEventHandler((part: InstantChange) => {
    if (shown === undefined) return
    const instant = { ...shown, ...part }
    const next = typedInstant(instant, boundaries, range)
    setTyped({ instant, atMs: next?.ok ? next.atMs : atMs })
    if (next?.ok) onGo(next.atMs)
  })
  if (shown === undefined) return null
  const problem = check?.ok === false ? problemText(check.code, fromMs) : undefined
  return <Fields shown={shown} boundaries={boundaries} problem={problem} onChange={change} />
})
