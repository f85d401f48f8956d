import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useHref, useNavigate } from 'react-router'
import { watchDepartures, type Departure } from './departures.ts'

/**
 * Asks before the page is left while that would lose something: at the browser by its own question,
 * within the app by returning the departure that is held back.
 *
 * @param hasChanges whether there is anything that could be lost
 * @param keep keeps it where possible, and returns whether it is kept; then nothing asks
 */
export function useLeaveGuard(hasChanges: boolean, keep: () => boolean) {
  const navigate = useNavigate()
  const basePath = useHref('/').replace(/\/$/u, '')
  const [held, setHeld] = useState<Departure>()
  const isAgreed = useRef(false)
  if (held !== undefined && !hasChanges) setHeld(undefined)

  const isKept = useEffectEvent(keep)
  const goTo = useEffectEvent((place: string, options: { replace: boolean }) => {
    void navigate(place, options)
  })
  const holdsBack = useEffectEvent((departure: Departure) => {
    const mayGo = isAgreed.current || isKept()
    isAgreed.current = false
    if (!mayGo) setHeld(() => departure)
    return !mayGo
  })
  useEffect(() => {
    if (!hasChanges) return undefined
    const guard = new AbortController()
    const { signal } = guard
    const askAtTheBrowser = (event: BeforeUnloadEvent) => {
      if (!isKept()) event.preventDefault()
    }
    window.addEventListener('beforeunload', askAtTheBrowser, { signal })
    // Browsers without the Navigation API leave without asking within the app. Nothing is lost by
    // that: until the page is closed, it has the draft that the browser does not keep.
    if ('navigation' in window) watchDepartures({ holdsBack, goTo, basePath, signal })
    return () => guard.abort()
  }, [hasChanges, basePath])

  return {
    /** What is held back until somebody has decided. */
    held,
    stay: () => setHeld(undefined),
    leave: (departure: Departure) => {
      setHeld(undefined)
      isAgreed.current = true
      departure()
    },
  }
}
