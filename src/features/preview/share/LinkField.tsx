import Box from '@mui/material/Box'
import OutlinedInput from '@mui/material/OutlinedInput'
import Typography from '@mui/material/Typography'
import { useEffect, useId, useRef } from 'react'
import { share } from '../../../words/en/preview-share.ts'

/** A link to be copied by hand: it is selected as soon as it appears. */
export function LinkField({ link }: { link: string }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <Box sx={{ flexBasis: '100%' }}>
      <Typography variant="subtitle2" component="div">
        <label htmlFor={id}>{share.link}</label>
      </Typography>
      <OutlinedInput
        id={id}
        size="small"
        fullWidth
        readOnly
        value={link}
        inputRef={field}
        onFocus={({ target }) => target.select()}
      />
    </Box>
  )
}
