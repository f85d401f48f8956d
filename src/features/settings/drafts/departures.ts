/** Goes where somebody wanted to go. */
export type Departure = () => void

/** Moves within the app to a place, given as the path below the base address with query and hash. */
export type GoTo = (place: string, options: { replace: boolean }) => void

type Options = {
  /** Asked about every departure; true holds it back, to be made later, if ever. */
  holdsBack: (departure: Departure) => boolean
  goTo: GoTo
  /** The path of the app without a slash at its end, empty at the root. */
  basePath: string
  signal: AbortSignal
}

const isElsewhere = (url: string) => new URL(url).pathname !== location.pathname

function placeOf(address: string, basePath: string): string {
  const { pathname, search, hash } = new URL(address)
  return `${pathname.slice(basePath.length)}${search}${hash}`
}

/** Returns what does again what `event` was about to do. */
function departureOf(event: NavigateEvent, { goTo, basePath }: Options): Departure {
  const { destination, navigationType } = event
  const { key, url } = destination
  if (navigationType !== 'traverse') {
    return () => goTo(placeOf(url, basePath), { replace: navigationType === 'replace' })
  }
  return () => {
    const { committed, finished } = navigation.traverseTo(key)
    // Both are rejected where the entry is gone by now: then there is nowhere to go.
    void Promise.allSettled([committed, finished])
  }
}

/**
 * Asks about every departure within the app: links, programmatic moves, and the history by any
 * number of entries. A browser lets a page hold back a step in the history only once for each time
 * that somebody uses the page, and never in a frame: what cannot be held back is not asked about.
 */
export function watchDepartures(options: Options): void {
  const { holdsBack, signal } = options
  const onNavigate = (event: NavigateEvent) => {
    const { destination, cancelable } = event
    if (!cancelable || !destination.sameDocument || !isElsewhere(destination.url)) return
    if (holdsBack(departureOf(event, options))) event.preventDefault()
  }
  navigation.addEventListener('navigate', onNavigate, { signal })
}
