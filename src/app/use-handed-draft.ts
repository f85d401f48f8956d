import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { handedDraft } from '../features/preview/share/handed-draft.ts'
import type { Handed } from '../features/settings-form/source.ts'

/**
 * The draft that came along when this page was opened from a preview. It comes once: the entry of
 * the history forgets it, so that a reload after a save does not bring it back.
 */
export function useHandedDraft(): Handed | undefined {
  const { search, hash, ...entry } = useLocation()
  const state: unknown = entry.state
  const navigate = useNavigate()
  const [handed] = useState((): Handed | undefined => {
    const draft = handedDraft(state)
    return draft && { draft, source: { origin: 'edited' } }
  })
  useEffect(() => {
    if (state !== null) void navigate({ search, hash }, { replace: true, state: null })
  }, [state, search, hash, navigate])
  return handed
}
