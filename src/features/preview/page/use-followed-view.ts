import { useEffect, useReducer, useState } from 'react'
import type { Draft } from '../../../policy/draft.ts'
import { writeFragment } from '../share/share-link.ts'
import { changedView, type View } from '../model/view.ts'
import { addressDelayMs, createThrottle } from './throttle.ts'
import { createOwnFragment, type Address } from './own-fragment.ts'

const addressBar: Address = {
  read: () => location.hash,
  replace: (fragment) => history.replaceState(history.state, '', `#${fragment}`),
}

/**
 * Returns a view that begins at `start`. The address follows every change of it, so that a reload,
 * a bookmark, and the Back button lead to the same view. `draft` is `null` for the saved settings.
 * Unless `isInAddress`, it gets there at once.
 */
export function useFollowedView(draft: Draft | null, start: View, isInAddress = true) {
  const [first] = useState(start)
  const [view, onView] = useReducer(changedView, start)
  const [address] = useState(() => createThrottle(createOwnFragment(addressBar), addressDelayMs))
  useEffect(() => {
    if (view === first && isInAddress) return
    address.follow(() => {
      const written = writeFragment({ draft, view })
      return written.ok ? written.fragment : undefined
    })
  }, [address, draft, first, view, isInAddress])
  useEffect(() => address.stop, [address])
  return { view, onView }
}
