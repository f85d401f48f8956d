import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { ApiError, notBeforeMs, type Failure } from '../../../api/api-error.ts'
import { useClient } from '../../../api/client-context.ts'
import type { SettingsDocument } from '../../../api/contract.ts'
import { documentQuery } from '../../../api/queries.ts'
import { createSaver, type Saved, type SaveAttempt } from '../../../api/saver.ts'

/** How the last save went. */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | ({ kind: 'saved' } & Saved)
  | { kind: 'failed'; failure: Failure }

type Options = {
  onSaved: (document: SettingsDocument) => void
  onFailed: (failure: Failure) => void
  /**
   * A save whose answer got lost had arrived as `document`: what is edited started from that. The
   * function of the first render stays.
   */
  onEarlier: (document: SettingsDocument) => void
}

/**
 * Saves settings on top of the version they started from, as {@link createSaver} says, and not before
 * a server that asked to wait wants to be asked again.
 */
export function useSave({ onSaved, onFailed, onEarlier }: Options) {
  const client = useClient()
  const queryClient = useQueryClient()
  const [saver] = useState(() => createSaver(client, { onEarlier }))
  // A click that comes before what the last save has changed is rendered would save what is stale.
  const phase = useRef<'idle' | 'sending' | 'settled'>('idle')
  useEffect(() => {
    if (phase.current === 'settled') phase.current = 'idle'
  })
  const mutation = useMutation({
    mutationFn: (attempt: SaveAttempt) => saver.save(attempt),
    onSuccess: ({ document }) => {
      queryClient.setQueryData(documentQuery(client).queryKey, document)
      onSaved(document)
    },
    onError: (error) => {
      if (error instanceof ApiError) onFailed(error.failure)
    },
    onSettled: () => {
      phase.current = 'settled'
    },
  })

  /** Saves; `andThen` is for what only this save is followed by. */
  function save(attempt: SaveAttempt, andThen?: (document: SettingsDocument) => void) {
    if (phase.current !== 'idle' || performance.now() < earliestMs(mutation.error)) return
    phase.current = 'sending'
    mutation.mutate(attempt, { onSuccess: ({ document }) => andThen?.(document) })
  }

  return { save, state: stateOf(mutation), forget: mutation.reset }
}

/** Before when a server that refused the last save does not want to be asked again. */
const earliestMs = (error: Error | null) =>
  error instanceof ApiError ? notBeforeMs(error.failure) : 0

function stateOf({
  isPending,
  data,
  error,
}: {
  isPending: boolean
  data: Saved | undefined
  error: Error | null
}): SaveState {
  if (isPending) return { kind: 'saving' }
  if (data) return { kind: 'saved', ...data }
  if (error instanceof ApiError) return { kind: 'failed', failure: error.failure }
  if (error) throw error
  return { kind: 'idle' }
}
