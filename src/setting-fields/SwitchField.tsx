import Switch from '@mui/material/Switch'
import type { ReactNode } from 'react'
import { useController } from 'react-hook-form'
import type { Draft } from '../policy/draft.ts'
import { settingLabels } from '#messages/labels.ts'
import { settingHelp } from '#messages/settings-help.ts'
import { anchors } from '../routing/anchors.ts'
import { countRender } from '../ui/count-renders.ts'
import * as hidden from '../ui/visually-hidden.module.css'
import type { SwitchName } from './field-names.ts'
import { FieldNotes } from './FieldNotes.tsx'
import * as css from './row.module.css'
import { Text } from '../ui/Text.tsx'
import { useViewOnly } from './use-view-only.ts'

type Props = {
  name: SwitchName
  heading?: boolean
  /** The field in the row of the switch, while it is on. */
  children?: ReactNode
  /** True if the field says what there is to say, as long as it is shown. */
  fieldHelps?: boolean
}

/** A setting that is on or off: its label at the start, the switch at the end, its help below. */
export function SwitchField({ name, heading = false, children, fieldHelps = false }: Props) {
  countRender('field')
  const { field } = useController<Draft, SwitchName>({ name })
  const { isViewOnly, describedBy, ifEditable } = useViewOnly()
  const id = anchors[name]
  const hasField = field.value && children !== undefined
  const helpWithField = fieldHelps ? hidden.hidden : css.beside
  return (
    <div className={css.row}>
      {heading ? (
        <Text as="h3" variant="subtitle2" className={css.label}>
          <label htmlFor={id}>{settingLabels[name]}</label>
        </Text>
      ) : (
        <Text as="label" htmlFor={id} className={css.label}>
          {settingLabels[name]}
        </Text>
      )}
      <Switch
        id={id}
        checked={field.value}
        onChange={ifEditable((_, checked) => field.onChange(checked))}
        onBlur={field.onBlur}
        className={css.toggle}
        slotProps={{
          input: {
            ref: field.ref,
            'aria-describedby': describedBy(`${id}-help`),
            ...(isViewOnly && { 'aria-disabled': true }),
          },
        }}
      />
      {hasField && children}
      <Text
        id={`${id}-help`}
        variant="body2"
        tone="secondary"
        className={hasField ? helpWithField : css.below}
      >
        {settingHelp[name]}
      </Text>
      <FieldNotes setting={name} />
    </div>
  )
}
