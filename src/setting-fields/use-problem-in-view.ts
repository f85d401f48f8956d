import { useEffect, useRef, type RefObject } from 'react'

/**
 * Returns the `ref` of the frame of a field. While the field has the focus, it keeps the whole frame in
 * view: the control, its problem and the quick fix. `problem` is the text of both; a change of it
 * scrolls again.
 */
export function useProblemInView(problem: string | undefined): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const frame = ref.current
    if (!frame || problem === undefined) return undefined
    const bring = () => {
      frame.scrollIntoView({ block: 'nearest' })
      // If the frame does not fit, the control itself counts.
      document.activeElement?.scrollIntoView({ block: 'nearest' })
    }
    const listeners = new AbortController()
    const { signal } = listeners
    // Nothing moves under a pressed pointer; the click scrolls.
    const follow = () => frame.matches(':active') || bring()
    if (frame.contains(document.activeElement)) bring()
    frame.addEventListener('focusin', follow, { signal })
    frame.addEventListener('click', bring, { signal })
    return () => listeners.abort()
  }, [problem])
  return ref
}
