import { useCallback, useState } from 'react'
import { copyText } from './copy-text.ts'

/**
 * The text that was to be copied last, its visible label, and whether the browser copied it. `count`
 * distinguishes it from the same text copied again.
 */
export type CopyResult = { label: string; text: string; isCopied: boolean; count: number }

/** Returns the function that copies a text, and the result for the last one. */
export function useCopying() {
  const [last, setLast] = useState<CopyResult>()
  const copy = useCallback(async (label: string, text: string) => {
    const isCopied = await copyText(text)
    setLast((before) => ({ label, text, isCopied, count: (before?.count ?? 0) + 1 }))
  }, [])
  return { last, copy }
}
