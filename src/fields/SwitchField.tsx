import Box from '@mui/material/Box'
import Switch from '@mui/material/Switch'
import Typography from '@mui/material/Typography'
import { useController } from 'react-hook-form'
import type { Draft } from '../policy/draft.ts'
import { settingLabels } from '../words/en/labels.ts'
import { anchors } from './anchors.ts'
import { countRender } from './count-renders.ts'
import type { SwitchName } from './field-names.ts'
import { useViewOnly } from './use-view-only.ts'

type Props = { name: SwitchName; help: string; heading?: boolean }

/** A setting that is on or off: its label and what it does at the start, the switch at the end. */
export function SwitchField({ name, help, heading = false }: Props) {
  countRender('field')
  const { field } = useController<Draft, SwitchName>({ name })
  const { isViewOnly, describedBy, ifEditable } = useViewOnly()
  const id = anchors[name]
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
      <Box sx={{ flex: 1, minInlineSize: 0 }}>
        <Typography
          component={heading ? 'h3' : 'div'}
          variant={heading ? 'subtitle1' : 'subtitle2'}
        >
          <label htmlFor={id}>{settingLabels[name]}</label>
        </Typography>
        <Typography id={`${id}-help`} variant="body2" color="textSecondary">
          {help}
        </Typography>
      </Box>
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
    </Box>
  )
}
