import { useCallback, useState, type RefCallback } from 'react'

/** A guess for the first render, which does not wait for the layout. */
const isProbablyWide = () => matchMedia('(min-width: 56rem)').matches

/**
 * Returns whether the columns that get `ref` stand side by side, which form-layout.module.css decides:
 * what has no room beside the form is not mounted there.
 */
export function useSideBySide(): { ref: RefCallback<HTMLElement>; isSideBySide: boolean } {
  const [isSideBySide, setSideBySide] = useState(isProbablyWide)
  const ref = useCallback((columns: HTMLElement | null) => {
    if (!columns || !('ResizeObserver' in window)) return undefined
    const read = () => {
      const answer = getComputedStyle(columns).getPropertyValue('--side-by-side').trim()
      setSideBySide(answer === '1')
    }
    const observer = new ResizeObserver(read)
    observer.observe(columns)
    return () => observer.disconnect()
  }, [])
  return { ref, isSideBySide }
}
