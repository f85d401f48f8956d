import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'

/** How high a row is before anybody has measured it, in pixels. */
const estimatedPx = 112

/** How many rows are drawn beyond each edge of the view. */
const overscan = 6

/** The row that an element is in. */
function rowOf(target: EventTarget | null): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
  return row === null ? undefined : Number(row.dataset['index'])
}

/**
 * A list of `count` rows that scrolls with the page and draws only the rows near the view, and the
 * one that has the focus, so that scrolling takes the focus away from nobody.
 */
export function useWindowList(count: number) {
  const list = useRef<HTMLOListElement>(null)
  const [scrollMargin, setScrollMargin] = useState(0)
  const [focused, setFocused] = useState<number>()

  useEffect(() => {
    const shown = list.current
    if (!shown) return undefined
    const listeners = new AbortController()
    const follow = ({ target }: FocusEvent) => setFocused(rowOf(target))
    shown.addEventListener('focusin', follow, { signal: listeners.signal })
    shown.addEventListener('focusout', () => setFocused(undefined), { signal: listeners.signal })
    // What stands above the list grows and shrinks with the width of the window.
    const observer = new ResizeObserver(() => setScrollMargin(shown.offsetTop))
    observer.observe(document.body)
    return () => {
      listeners.abort()
      observer.disconnect()
    }
  }, [])

  // oxlint-disable-next-line react/incompatible-library -- There is no React Compiler in the build, whose memoisation this would be incompatible with
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
