import { useEffect } from 'react'
import { saving } from '../../words/en/page.ts'

const askAtTheBrowser = (event: BeforeUnloadEvent) => event.preventDefault()

function askInTheApp(event: NavigateEvent) {
  const isElsewhere = new URL(event.destination.url).pathname !== location.pathname
  if (!event.cancelable || !event.destination.sameDocument || !isElsewhere) return
  if (!window.confirm(saving.leave)) event.preventDefault()
}

/** Asks before the page is left, at the browser and within the app, while there is something to lose. */
export function useLeaveGuard(hasChanges: boolean): void {
  useEffect(() => {
    if (!hasChanges) return undefined
    const guard = new AbortController()
    const { signal } = guard
    window.addEventListener('beforeunload', askAtTheBrowser, { signal })
    // Browsers without the Navigation API leave without asking within the app.
    if ('navigation' in window) {
      window.navigation.addEventListener('navigate', askInTheApp, { signal })
    }
    return () => guard.abort()
  }, [hasChanges])
}
