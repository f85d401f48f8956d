import Box from '@mui/material/Box'
import OutlinedInput from '@mui/material/OutlinedInput'
import { useId } from 'react'

type Props = {
  label: string
  value: string
  /** The id of the reason why it can only be read, where it can. */
  reason: string | undefined
  onType: (text: string) => void
  onEnter: () => void
}

const input = {
  fontSize: '0.8125rem',
  '& input': { paddingBlock: 0.75, paddingInline: 1 },
  '& input:read-only': { color: 'text.secondary' },
  '&:has(input:read-only) fieldset': { borderStyle: 'dashed' },
} as const

/**
 * A text field of the customer's screen. It may stand inside the form of the settings, which Enter
 * must not save; and its text is no setting, so it has no name there.
 */
export function TypedField({ label, value, reason, onType, onEnter }: Props) {
  const id = useId()
  return (
    <Box sx={{ display: 'grid', gap: 0.25 }}>
      <Box component="label" htmlFor={id} sx={{ fontSize: '0.75rem' }}>
        {label}
      </Box>
      <OutlinedInput
        id={id}
        size="small"
        fullWidth
        autoComplete="off"
        value={value}
        readOnly={reason !== undefined}
        sx={input}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          onEnter()
        }}
        slotProps={{ input: { maxLength: 200, 'aria-describedby': reason } }}
      />
    </Box>
  )
}
