import OutlinedInput from '@mui/material/OutlinedInput'
import { useEffect, useId, useRef } from 'react'
import { copying } from '#messages/copying.ts'
import * as css from './CopyOutcome.module.css'
import { Text } from './Text.tsx'
import type { CopyResult } from './use-copying.ts'

/** A text to copy by hand, which is selected when it appears and whenever it has the focus. */
function CopyByHand({ result }: { result: CopyResult }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <div className={css.field}>
      <Text variant="subtitle2" as="div">
        <label htmlFor={id}>{result.label}</label>
      </Text>
      <OutlinedInput
        id={id}
        size="small"
        fullWidth
        multiline
        maxRows={8}
        readOnly
        value={result.text}
        inputRef={field}
        onFocus={({ target }) => target.select()}
      />
    </div>
  )
}

type Props = {
  /** The result of copying, as long as it is relevant. */
  result: CopyResult | undefined
  /** The message if the browser has copied the text. */
  copied: string
}

/** Says that a text is copied, or shows it selected if the browser does not copy. */
export function CopyOutcome({ result, copied }: Props) {
  const isRefused = result?.isCopied === false
  return (
    <>
      <Text as="output" variant="body2" tone="secondary">
        {result && (isRefused ? copying.byHand : copied)}
      </Text>
      {isRefused && <CopyByHand key={result.count} result={result} />}
    </>
  )
}
