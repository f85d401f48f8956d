import { useEffect, useRef, type RefObject } from 'react'

/**
 * Returns the `ref` of the element in a field that says its problem. While the field has the focus, it
 * keeps the whole field in view: the control, its problem and the quick fix. `problem` is the text of
 * both; a change of it scrolls again.
 */
export function useProblemInView(problem: string | undefined): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const field = ref.current?.parentElement
    if (!field || problem === undefined) return undefined
    const bring = () => {
      field.scrollIntoView({ block: 'nearest' })
      // If the field does not fit, the control itself counts.
      document.activeElement?.scrollIntoView({ block: 'nearest' })
    }
    const listeners = new AbortController()
    const { signal } = listeners
    // Nothing moves under a pressed pointer; the click scrolls.
    const follow = () => field.matches(':active') || bring()
    if (field.contains(document.activeElement)) bring()
    field.addEventListener('focusin', follow, { signal })
    field.addEventListener('click', bring, { signal })
    return () => listeners.abort()
  }, [problem])
  return ref
}
