import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { handedDraft } from '../features/preview/share/handed-draft.ts'
import { handedVersion } from '../fields/handed-version.ts'
import { draftOf } from '../policy/draft.ts'
import type { Handed } from '../features/settings/editor/form-snapshot.ts'

/**
 * The draft that came along when this page was opened from a preview, or from a version that is to
 * be restored. It comes once: the entry of the history forgets it, so that a reload after a save
 * does not bring it back.
 */
export function useHandedDraft(): Handed | undefined {
  const { search, hash, ...entry } = useLocation()
  const state: unknown = entry.state
  const navigate = useNavigate()
  const [handed] = useState((): Handed | undefined => {
    const draft = handedDraft(state)
    if (draft) return { draft, source: { origin: 'edited' } }
    const restored = handedVersion(state)
    if (!restored) return undefined
    const { version, settings } = restored
    return { draft: draftOf(settings), source: { origin: 'restored', restores: version } }
  })
  useEffect(() => {
    if (state !== null) void navigate({ search, hash }, { replace: true, state: null })
  }, [state, search, hash, navigate])
  return handed
}
