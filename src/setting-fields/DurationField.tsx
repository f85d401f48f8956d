import InputBase from '@mui/material/InputBase'
import NativeSelect from '@mui/material/NativeSelect'
import { clsx } from 'clsx'
import { memo } from 'react'
import { useController, useFormContext, useWatch } from 'react-hook-form'
import type { Draft } from '../policy/draft.ts'
import { durationUnits } from '../policy/duration.ts'
import { parseWholeNumber } from '../policy/whole-number.ts'
import { formatOtherUnits } from '#messages/format.ts'
import { settingLabels, unitLabels } from '#messages/labels.ts'
import { help, settingHelp, unitChoiceLabels } from '#messages/settings-help.ts'
import { anchors } from '../routing/anchors.ts'
import * as hidden from '../ui/visually-hidden.module.css'
import type { DurationName } from './field-names.ts'
import { FieldMessages } from './FieldMessages.tsx'
import { FieldNotes } from './FieldNotes.tsx'
import * as css from './input.module.css'
import { Text } from '../ui/Text.tsx'
import { TextInput } from './TextInput.tsx'
import { useProblem } from './use-problem.ts'
import { useTurnOff } from './use-turn-off.ts'
import { useViewOnly } from './use-view-only.ts'

type Props = {
  name: DurationName
  /** The place in the row of the same length in another unit. */
  sameLengthClass?: string | undefined
}

function useUnit(name: DurationName) {
  const { trigger } = useFormContext<Draft>()
  const { field } = useController<Draft, `${DurationName}.unit`>({ name: `${name}.unit` })
  const onChange = (unit: string) => {
    field.onChange(unit)
    void trigger(`${name}.value`)
  }
  const { ref: inputRef, ...unit } = field
  return { ...unit, inputRef, onChange }
}

/** A component of its own, so that typing the number does not render it again. */
const UnitChoice = memo(({ name }: { name: DurationName }) => {
  const unit = useUnit(name)
  const { isViewOnly, describedBy, ifEditable } = useViewOnly()
  return (
    <NativeSelect
      {...unit}
      onChange={ifEditable((event) => unit.onChange(event.target.value))}
      input={<InputBase className={clsx(css.box, css.list)} />}
      inputProps={{
        'aria-label': unitChoiceLabels[name],
        'aria-describedby': describedBy(),
        ...(isViewOnly && { 'aria-disabled': true }),
      }}
    >
      {durationUnits.map((one) => (
        <option key={one} value={one}>
          {unitLabels[one]}
        </option>
      ))}
    </NativeSelect>
  )
})

/** Follows the typed text, so that the field need not render for it. */
function SameLength({ name, className }: { name: DurationName; className: string | undefined }) {
  const { value, unit } = useWatch<Draft, DurationName>({ name })
  const number = parseWholeNumber(value)
  const sameLength = number.ok && formatOtherUnits({ value: number.value, unit })
  if (!sameLength) return null
  return (
    <Text variant="body2" tone="secondary" className={className}>
      {help.sameLength(sameLength)}
    </Text>
  )
}

/**
 * A whole number and its unit, in the row of its label. Changing the unit keeps the number and validates
 * it again.
 */
export function DurationField({ name, sameLengthClass }: Props) {
  const id = anchors[name]
  const problem = useProblem(`${name}.value`)
  const quickFix = useTurnOff(name, problem)
  return (
    <>
      <TextInput
        name={`${name}.value`}
        id={id}
        label={settingLabels[name]}
        isWrong={problem !== undefined}
        kind="numeric"
        className={css.number}
      />
      <UnitChoice name={name} />
      {problem === undefined && <SameLength name={name} className={sameLengthClass} />}
      <FieldMessages
        id={id}
        problem={problem}
        quickFix={quickFix}
        help={settingHelp[name]}
        helpClass={hidden.hidden}
      />
      <FieldNotes setting={name} />
    </>
  )
}
