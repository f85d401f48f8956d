import { useEffect, useState } from 'react'
import { useEntryState, useNavigate, usePath } from '../../../routing/router.ts'
import { readDraftNavigationState } from '../../../routing/draft-navigation-state.ts'
import type { IncomingDraft } from '../editor/form-snapshot.ts'

/**
 * Returns the draft that a shared preview or an earlier version opened this page with. The history
 * entry forgets it at once, so that a reload after a save does not bring it back.
 */
export function useIncomingDraft(): IncomingDraft | undefined {
  const path = usePath()
  const state = useEntryState()
  const navigate = useNavigate()
  const [incoming] = useState((): IncomingDraft | undefined => {
    const handedOver = readDraftNavigationState(state)
    if (!handedOver) return undefined
    const { draft, restores } = handedOver
    return restores === undefined
      ? { draft, source: { origin: 'edited' } }
      : { draft, source: { origin: 'restored', restores } }
  })
  useEffect(() => {
    if (state !== null) navigate(path + location.search + location.hash, { replace: true })
  }, [state, path, navigate])
  return incoming
}
