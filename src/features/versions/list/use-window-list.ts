import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'

/** The estimated height of a row before it is measured, in pixels. */
const estimatedPx = 112

/** The number of rows that are rendered beyond each edge of the viewport. */
const overscan = 6

/** Returns the index of the row that contains an element. */
function rowOf(target: EventTarget | null): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
  return row === null ? undefined : Number(row.dataset['index'])
}

/**
 * Returns the virtualizer of a list of `count` rows that scrolls with the page. It renders the rows near
 * the viewport and the focused one, so that scrolling does not remove the focus.
 */
export function useWindowList(count: number) {
  const list = useRef<HTMLOListElement>(null)
  const [scrollMargin, setScrollMargin] = useState(0)
  const [focused, setFocused] = useState<number>()

  useEffect(() => {
    const element = list.current
    if (!element) return undefined
    const listeners = new AbortController()
    const trackFocus = ({ target }: FocusEvent) => setFocused(rowOf(target))
    element.addEventListener('focusin', trackFocus, { signal: listeners.signal })
    element.addEventListener('focusout', () => setFocused(undefined), { signal: listeners.signal })
    // The height of the content above the list depends on the width of the window.
    const observer = new ResizeObserver(() => setScrollMargin(element.offsetTop))
    observer.observe(document.body)
    return () => {
      listeners.abort()
      observer.disconnect()
    }
  }, [])

  // oxlint-disable-next-line react/incompatible-library -- the build has no React Compiler
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => estimatedPx,
    overscan,
    scrollMargin,
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range)
      const isKept = focused === undefined || focused >= count || rows.includes(focused)
      return isKept ? rows : [...rows, focused].toSorted((a, b) => a - b)
    },
  })
  return { list, virtualizer, scrollMargin }
}
