import { useEffect } from 'react'
import { isComposing } from '../fields/is-composing.ts'

function keepFromForms(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !isComposing(event)) return
  event.stopPropagation()
  // A text of several lines submits nothing, and may have use for the key.
  if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault()
}

/**
 * Keeps the Enter that chooses a word of an input method from every form and every other thing on
 * the page that acts on Enter, so that nothing is submitted while somebody is still typing.
 */
export function useCompositionGuard(): void {
  useEffect(() => {
    window.addEventListener('keydown', keepFromForms, { capture: true })
    return () => window.removeEventListener('keydown', keepFromForms, { capture: true })
  }, [])
}
