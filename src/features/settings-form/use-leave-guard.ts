import { useEffect } from 'react'
import { drafts } from '../../words/en/drafts.ts'

const askAtTheBrowser = (event: BeforeUnloadEvent) => event.preventDefault()

function askInTheApp(event: NavigateEvent, question: string) {
  const isElsewhere = new URL(event.destination.url).pathname !== location.pathname
  if (!event.cancelable || !event.destination.sameDocument || !isElsewhere) return
  if (!window.confirm(question)) event.preventDefault()
}

/**
 * Asks before the page is left, at the browser and within the app, while something is not saved.
 *
 * @param isKept whether that is kept in this browser, or would be lost
 */
export function useLeaveGuard(hasChanges: boolean, isKept: boolean): void {
  useEffect(() => {
    if (!hasChanges) return undefined
    const guard = new AbortController()
    const { signal } = guard
    window.addEventListener('beforeunload', askAtTheBrowser, { signal })
    // Browsers without the Navigation API leave without asking within the app.
    if ('navigation' in window) {
      const question = isKept ? drafts.leaveKept : drafts.leaveLost
      const ask = (event: NavigateEvent) => askInTheApp(event, question)
      window.navigation.addEventListener('navigate', ask, { signal })
    }
    return () => guard.abort()
  }, [hasChanges, isKept])
}
