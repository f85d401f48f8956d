import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useHref, useNavigate } from '../../../routing/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { ModalDialog } from '../../../ui/ModalDialog.tsx'
import { Text } from '../../../ui/Text.tsx'
import { leaving } from '#messages/drafts.ts'
import { useNoSaveShortcut } from '../save/save-shortcut.ts'

/** Goes where the person wanted to go. */
type Departure = () => void

/** Moves within the app to a path below the base path, with query and fragment. */
type GoTo = (path: string, options: { replace: boolean }) => void

type WatchOptions = {
  /** Called for every departure. Returns true to hold it back. */
  holdsBack: (departure: Departure) => boolean
  goTo: GoTo
  /** The path of the app without a slash at its end; empty at the root. */
  basePath: string
  signal: AbortSignal
}

const isOtherPage = (url: string) => new URL(url).pathname !== location.pathname

function pathBelow(basePath: string, url: string): string {
  const { pathname, search, hash } = new URL(url)
  return `${pathname.slice(basePath.length)}${search}${hash}`
}

/** Returns the departure that repeats what `event` was about to do. */
function departureOf(event: NavigateEvent, { goTo, basePath }: WatchOptions): Departure {
  const { destination, navigationType } = event
  const { key, url } = destination
  if (navigationType !== 'traverse') {
    return () => goTo(pathBelow(basePath, url), { replace: navigationType === 'replace' })
  }
  return () => {
    const { committed, finished } = navigation.traverseTo(key)
    // Both are rejected if the entry is gone by then: there is nowhere to go.
    void Promise.allSettled([committed, finished])
  }
}

/**
 * Reports every departure within the app: links, programmatic navigation, and the history by any
 * number of entries. A browser lets a page hold back a step in the history only once per user
 * activation, and never in a frame: a step that cannot be held back is not reported.
 */
function watchDepartures(options: WatchOptions): void {
  const { holdsBack, signal } = options
  const onNavigate = (event: NavigateEvent) => {
    const { destination, cancelable } = event
    if (!cancelable || !destination.sameDocument || !isOtherPage(destination.url)) return
    if (holdsBack(departureOf(event, options))) event.preventDefault()
  }
  navigation.addEventListener('navigate', onNavigate, { signal })
}

/**
 * Asks before the person leaves a page that would lose something: outside the app by the browser's
 * own dialog, within the app by returning the departure that is held back.
 *
 * @param hasChanges true if there is anything to lose
 * @param keep keeps it where possible and returns true if it is kept; then nothing asks
 */
function useLeaveGuard(hasChanges: boolean, keep: () => boolean) {
  const navigate = useNavigate()
  const basePath = useHref('/').replace(/\/$/u, '')
  const [held, setHeld] = useState<Departure>()
  const isAgreed = useRef(false)
  if (held !== undefined && !hasChanges) setHeld(undefined)

  const isKept = useEffectEvent(keep)
  const goTo = useEffectEvent((path: string, options: { replace: boolean }) => {
    navigate(path, options)
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
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      if (!isKept()) event.preventDefault()
    }
    window.addEventListener('beforeunload', onBeforeUnload, { signal })
    // Without the Navigation API, the page does not ask within the app. Nothing is lost: the page
    // holds the draft that the browser does not keep until it is closed.
    if ('navigation' in window) watchDepartures({ holdsBack, goTo, basePath, signal })
    return () => guard.abort()
  }, [hasChanges, basePath])

  return {
    /** The departure that waits for an answer. */
    held,
    stay: () => setHeld(undefined),
    leave: (departure: Departure) => {
      setHeld(undefined)
      isAgreed.current = true
      departure()
    },
  }
}

/** Asks whether to leave although that loses the draft. Escape and Enter both stay. */
function LeaveDialog({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const id = useId()
  const stay = useRef<HTMLButtonElement>(null)
  useNoSaveShortcut()
  return (
    <ModalDialog
      title={leaving.title}
      describedBy={id}
      initialFocus={stay}
      onClose={onStay}
      actions={
        <>
          <Button onClick={onLeave}>{leaving.leave}</Button>
          <Button ref={stay} variant="contained" onClick={onStay}>
            {leaving.stay}
          </Button>
        </>
      }
    >
      <Text id={id}>{leaving.text}</Text>
    </ModalDialog>
  )
}

type Props = { hasChanges: boolean; keep: () => boolean }

/** Asks before the person leaves with a draft that cannot be kept. */
export function LeaveGuard({ hasChanges, keep }: Props) {
  const { held, stay, leave } = useLeaveGuard(hasChanges, keep)
  if (held === undefined) return null
  // Outside the form, which is hidden while the comparison is shown.
  return createPortal(<LeaveDialog onStay={stay} onLeave={() => leave(held)} />, document.body)
}
