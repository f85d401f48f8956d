import OutlinedInput from '@mui/material/OutlinedInput'
import { useEffect, useId, useRef } from 'react'
import { Text } from '../../../fields/Text.tsx'
import { share } from '../../../words/en/preview-share.ts'
import css from './ShareActions.module.css'

/** A link to be copied by hand: it is selected as soon as it appears. */
export function LinkField({ link }: { link: string }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <div className={css['link']}>
      <Text variant="subtitle2" as="div">
        <label htmlFor={id}>{share.link}</label>
      </Text>
      <OutlinedInput
        id={id}
        size="small"
        fullWidth
        readOnly
        value={link}
        inputRef={field}
        onFocus={({ target }) => target.select()}
      />
    </div>
  )
}
