import { useCallback, type RefCallback } from 'react'

type Edge = 'top' | 'bottom'

/** The share of a scroller that sticky parts may take. Beyond it, they scroll with the rest. */
const largestShare = 2 / 3

const isBefore = (a: Node, b: Node): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** The sticky parts of the page, with the edge that each one sticks to. */
const parts = new Map<HTMLElement, Edge>()

const scrollerOf = (part: HTMLElement): HTMLElement =>
  part.closest('dialog') ?? document.documentElement

const partsIn = (scroller: HTMLElement) =>
  [...parts].filter(([part]) => scrollerOf(part) === scroller)

const isSticky = (part: HTMLElement): boolean => getComputedStyle(part).position === 'sticky'

/** Returns the distance that `part` reaches into its scroller, in pixels; 0 if it does not stick. */
function reachOf(part: HTMLElement, edge: Edge): number {
  const style = getComputedStyle(part)
  const isStuck = style.position === 'sticky' || style.position === 'fixed'
  return isStuck && part.offsetHeight > 0 ? part.offsetHeight + Number.parseFloat(style[edge]) : 0
}

/** Returns the last of the parts that stick to the top. It would cover the others. */
const lastAtTop = (within: ReadonlyArray<readonly [HTMLElement, Edge]>): HTMLElement | undefined =>
  within
    .flatMap(([part, edge]) =>
      edge === 'top' && part.offsetHeight > 0 && isSticky(part) ? [part] : [],
    )
    .toSorted((a, b) => (isBefore(a, b) ? -1 : 1))
    .at(-1)

/**
 * Lets the parts of `scroller` stick if that leaves room for the rest, only the last of those at the top,
 * and publishes their reach.
 */
function update(scroller: HTMLElement): void {
  const within = partsIn(scroller)
  for (const [part] of within) part.style.position = ''
  const top = lastAtTop(within)
  const sticking = within.filter(
    ([part, edge]) => edge === 'bottom' || part === top || !isSticky(part),
  )
  const taken = sticking.reduce((sum, [part]) => sum + part.offsetHeight, 0)
  const isCrowded = taken > scroller.clientHeight * largestShare
  for (const [part] of within) {
    if (isCrowded || !sticking.some(([one]) => one === part)) part.style.position = 'static'
  }
  for (const edge of ['top', 'bottom'] as const) {
    const reaches = within.filter(([, one]) => one === edge).map(([part]) => reachOf(part, edge))
    const [name, reach] = [`--sticky-${edge}`, `${Math.max(0, ...reaches)}px`]
    // Changing a variable of the root recalculates all styles of the page.
    if (scroller.style.getPropertyValue(name) !== reach) scroller.style.setProperty(name, reach)
  }
}

/**
 * Scrolls the focused element out from behind a sticky part that has appeared or grown. If the focus is
 * in the part itself, which has just become small enough to stick again, it scrolls to the part.
 */
function uncoverFocus(part: HTMLElement, sticksAgain: boolean): void {
  const focused = document.activeElement
  if (!focused) return
  if (part.contains(focused)) {
    if (sticksAgain) part.scrollIntoView({ block: 'nearest' })
    return
  }
  const { top, bottom } = focused.getBoundingClientRect()
  const isInView = bottom > 0 && top < innerHeight
  if (isInView && focused.matches(':focus-visible')) focused.scrollIntoView({ block: 'nearest' })
}

/**
 * Returns the `ref` of an element that sticks to an edge of its scroller: the page, or the dialog around
 * it. `--sticky-top` and `--sticky-bottom` of the scroller are the pixels that such elements cover, so
 * that its `scroll-padding` keeps the focused element out from behind them (WCAG 2.4.11).
 */
export function useStickyEdge(edge: Edge): RefCallback<HTMLElement> {
  return useCallback(
    (part) => {
      if (!part || !('ResizeObserver' in window)) return undefined
      const scroller = scrollerOf(part)
      const measure = () => {
        const wasInFlow = part.style.position === 'static'
        update(scroller)
        uncoverFocus(part, wasInFlow && part.style.position === '')
      }
      parts.set(part, edge)
      const observer = new ResizeObserver(measure)
      observer.observe(part)
      addEventListener('resize', measure)
      return () => {
        observer.disconnect()
        removeEventListener('resize', measure)
        parts.delete(part)
        update(scroller)
      }
    },
    [edge],
  )
}
