import { useEffect, useRef, type RefObject } from 'react'

/**
 * Returns the `ref` of a field's frame. While its field has the focus, all of the frame is in view:
 * the control, its problem and the button that fixes it. `problem` is the text of both, so that a
 * longer one is brought into view again.
 */
export function useProblemInView(problem: string | undefined): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const frame = ref.current
    if (!frame || problem === undefined) return undefined
    const bring = () => {
      frame.scrollIntoView({ block: 'nearest' })
      // Where there is no room for all of it, the control itself counts.
      document.activeElement?.scrollIntoView({ block: 'nearest' })
    }
    const listeners = new AbortController()
    const { signal } = listeners
    // Under a pressed pointer, nothing moves; the click brings it.
    const follow = () => frame.matches(':active') || bring()
    if (frame.contains(document.activeElement)) bring()
    frame.addEventListener('focusin', follow, { signal })
    frame.addEventListener('click', bring, { signal })
    return () => listeners.abort()
  }, [problem])
  return ref
}
