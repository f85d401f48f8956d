import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { handedDraft } from '../features/preview/share/handed-draft.ts'
import type { Draft } from '../policy/draft.ts'

/**
 * The draft that came along when this page was opened from a preview. It comes once: the entry of
 * the history forgets it, so that a reload after a save does not bring it back.
 */
export function useHandedDraft(): Draft | undefined {
  const { search, hash, ...entry } = useLocation()
  const state: unknown = entry.state
  const navigate = useNavigate()
  const [draft] = useState(() => handedDraft(state))
  useEffect(() => {
    if (state !== null) void navigate({ search, hash }, { replace: true, state: null })
  }, [state, search, hash, navigate])
  return draft
}
