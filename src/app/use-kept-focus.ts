import { useEffect } from 'react'

/** Returns an element and its ancestors, from the inside out. */
function around(element: HTMLElement | null): HTMLElement[] {
  return element === null ? [] : [element, ...around(element.parentElement)]
}

/**
 * Moves the focus to the nearest ancestor with a `tabindex` when the focused element is removed, such
 * as a button that disappears after a click. Otherwise the next Tab would start at the top of the page.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let places: HTMLElement[] = []
    const remember = () => {
      places = document.activeElement instanceof HTMLElement ? around(document.activeElement) : []
    }
    const restore = () => {
      if (document.activeElement !== document.body || places[0]?.isConnected !== false) return
      places
        .find((place) => place.isConnected && place.hasAttribute('tabindex'))
        ?.focus({ preventScroll: true })
    }
    const observer = new MutationObserver(restore)
    observer.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', remember)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', remember)
    }
  }, [])
}
