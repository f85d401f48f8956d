import Switch from '@mui/material/Switch'
import { useController } from 'react-hook-form'
import type { Draft } from '../policy/draft.ts'
import { settingLabels } from '#messages/labels.ts'
import { settingHelp } from '#messages/settings-help.ts'
import { anchors } from '../routing/anchors.ts'
import { countRender } from '../ui/count-renders.ts'
import type { SwitchName } from './field-names.ts'
import * as css from './SwitchField.module.css'
import { Text } from '../ui/Text.tsx'
import { useViewOnly } from './use-view-only.ts'

type Props = { name: SwitchName; heading?: boolean }

/** A setting that is on or off: its label and help at the start, the switch at the end. */
export function SwitchField({ name, heading = false }: Props) {
  countRender('field')
  const { field } = useController<Draft, SwitchName>({ name })
  const { isViewOnly, describedBy, ifEditable } = useViewOnly()
  const id = anchors[name]
  return (
    <div className={css.row}>
      <div className={css.text}>
        <Text as={heading ? 'h3' : 'div'} variant={heading ? 'subtitle1' : 'subtitle2'}>
          <label htmlFor={id}>{settingLabels[name]}</label>
        </Text>
        <Text id={`${id}-help`} variant="body2" tone="secondary">
          {settingHelp[name]}
        </Text>
      </div>
      <Switch
        id={id}
        checked={field.value}
        onChange={ifEditable((_, checked) => field.onChange(checked))}
        onBlur={field.onBlur}
        slotProps={{
          input: {
            ref: field.ref,
            'aria-describedby': describedBy(`${id}-help`),
            ...(isViewOnly && { 'aria-disabled': true }),
          },
        }}
      />
    </div>
  )
}
