import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { ApiError, type Failure } from '../../../api/api-error.ts'
import { useClient } from '../../../api/client-context.ts'
import type { SettingsDocument } from '../../../api/contract.ts'
import { documentQuery } from '../../../api/queries.ts'
import { createSaver, type SaveAttempt, type Saved } from '../../../api/saver.ts'

type Options = {
  /** The time of the `performance` clock before which the server must not be asked. */
  notBeforeMs: number
  onStart: () => void
  onSaved: (result: Saved) => void
  onFailed: (failure: Failure) => void
  /**
   * Called when an earlier save, whose answer was lost, turns out to be stored as `document`: the
   * draft started from that one. Only the function of the first render is used.
   */
  onEarlierSave: (document: SettingsDocument) => void
}

/**
 * Returns the function that saves settings on top of the version that they started from, as
 * {@link createSaver} does. It ignores a call while a save is under way, or before the server wants
 * to be asked again.
 */
export function useSave({ notBeforeMs, onStart, onSaved, onFailed, onEarlierSave }: Options) {
  const client = useClient()
  const queryClient = useQueryClient()
  const [saver] = useState(() => createSaver(client, { onEarlier: onEarlierSave }))
  const [fault, setFault] = useState<{ error: unknown }>()
  // A click before the result of the last save is rendered would save a stale draft.
  const phase = useRef<'idle' | 'sending' | 'settled'>('idle')
  useEffect(() => {
    if (phase.current === 'settled') phase.current = 'idle'
  })
  if (fault) throw fault.error

  return async (attempt: SaveAttempt, andThen?: (document: SettingsDocument) => void) => {
    if (phase.current !== 'idle' || performance.now() < notBeforeMs) return
    phase.current = 'sending'
    onStart()
    try {
      const result = await saver.save(attempt)
      queryClient.setQueryData(documentQuery(client).queryKey, result.document)
      onSaved(result)
      andThen?.(result.document)
    } catch (error) {
      if (error instanceof ApiError) onFailed(error.failure)
      else setFault({ error })
    }
    phase.current = 'settled'
  }
}
