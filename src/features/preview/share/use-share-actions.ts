import { useState } from 'react'
import { downloadFile } from '../../../ui/download-file.ts'
import { lazyPart, PartNotLoaded, type PartFailureReason } from '../../../ui/lazy-part.ts'
import { exporting } from '#messages/preview-export.ts'

/** The code that draws pictures is loaded with the first one. */
export const files = lazyPart(() => import('../export/files.ts'))

/** The code that writes test data is loaded with the first of it. */
export const testData = lazyPart(() => import('../export/test-data.ts'))

/** The result of the last action: words, or a part that could not be loaded. */
export type ShareResult = {
  text: string
  failed?: { reason: PartFailureReason; tryAgain: () => void }
}

/** Returns the function that carries out an action, and the result of the last one. */
export function useShareActions() {
  const [result, setResult] = useState<ShareResult>({ text: '' })
  const carryOut = async (act: () => Promise<string>): Promise<void> => {
    setResult({ text: '' })
    try {
      setResult({ text: await act() })
    } catch (error) {
      setResult(
        error instanceof PartNotLoaded
          ? { text: '', failed: { reason: error.reason, tryAgain: () => void carryOut(act) } }
          : { text: exporting.failed },
      )
    }
  }
  return { result, carryOut }
}

/** Makes the browser save a file, and returns what to say about it. */
export function downloaded(file: File): string {
  downloadFile(file)
  return exporting.downloaded(file.name)
}
