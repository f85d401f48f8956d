import { useEffect } from 'react'
import { isComposing } from '../ui/is-composing.ts'

function keepFromForms(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !isComposing(event)) return
  event.stopPropagation()
  // A multiline text submits nothing, and may need the key.
  if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault()
}

/**
 * Hides the Enter that confirms a word of an input method from forms and other handlers of Enter, so
 * that nothing is submitted while the person is still typing.
 */
export function useCompositionGuard(): void {
  useEffect(() => {
    window.addEventListener('keydown', keepFromForms, { capture: true })
    return () => window.removeEventListener('keydown', keepFromForms, { capture: true })
  }, [])
}
