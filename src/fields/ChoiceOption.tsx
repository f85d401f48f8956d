import Box from '@mui/material/Box'
import Radio from '@mui/material/Radio'
import Typography from '@mui/material/Typography'
import type { Ref } from 'react'
import { choiceLook } from './choice-look.ts'
import { useViewOnly } from './use-view-only.ts'

type Props = {
  id: string
  value: string
  label: string
  help: string
  isChosen: boolean
  inputRef: Ref<HTMLInputElement> | undefined
}

/** One choice: all of its frame can be clicked, its name is the label alone. */
export function ChoiceOption({ id, value, label, help, isChosen, inputRef }: Props) {
  const { isViewOnly, describedBy } = useViewOnly()
  return (
    <Box component="label" htmlFor={id} sx={choiceLook(isChosen, isViewOnly)}>
      <Radio
        id={id}
        value={value}
        size="small"
        sx={{ padding: 0, blockSize: 20 }}
        slotProps={{
          input: {
            ...(inputRef && { ref: inputRef }),
            'aria-labelledby': `${id}-label`,
            'aria-describedby': describedBy(`${id}-help`),
            ...(isViewOnly && { 'aria-disabled': true }),
          },
        }}
      />
      <Box sx={{ minInlineSize: 0 }}>
        <Typography id={`${id}-label`} variant="subtitle2" component="div">
          {label}
        </Typography>
        <Typography id={`${id}-help`} variant="body2" color="textSecondary">
          {help}
        </Typography>
      </Box>
    </Box>
  )
}
