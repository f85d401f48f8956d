import { useCallback, useState } from 'react'
import { copyText } from './copy-text.ts'

/**
 * What was to be copied last, under the name that people read, and whether the browser did it.
 * `count` tells it from the same one once more.
 */
export type CopyResult = { label: string; text: string; isCopied: boolean; count: number }

/** Returns the way to copy a text, and what became of the last one. */
export function useCopying() {
  const [last, setLast] = useState<CopyResult>()
  const copy = useCallback(async (label: string, text: string) => {
    const isCopied = await copyText(text)
    setLast((before) => ({ label, text, isCopied, count: (before?.count ?? 0) + 1 }))
  }, [])
  return { last, copy }
}
