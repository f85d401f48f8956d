import { useEffect } from 'react'

/** An element and everything around it, from the inside out. */
function around(element: HTMLElement | null): HTMLElement[] {
  return element === null ? [] : [element, ...around(element.parentElement)]
}

/**
 * Keeps the focus near where it was when the element that had it is taken away, such as a button
 * that has done its work: it goes to the closest part of the page around it that has a `tabindex`.
 * Left to itself, the browser would begin at the top of the page with the next Tab.
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
