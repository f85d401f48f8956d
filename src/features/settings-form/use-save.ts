import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiError, type Failure } from '../../api/api-error.ts'
import type { Client } from '../../api/client.ts'
import type { SettingsDocument } from '../../api/contract.ts'
import { documentQuery } from '../../api/queries.ts'
import { createSaver, type SaveAttempt } from '../../api/saver.ts'
import type { Settings } from '../../policy/settings.ts'
import type { Base } from './base.ts'
import type { Source } from './source.ts'

/** How the last save went. */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; document: SettingsDocument; isNew: boolean }
  | { kind: 'failed'; failure: Failure }

type Options = {
  client: Client
  base: Base
  onSaved: (document: SettingsDocument) => void
  onFailed: (failure: Failure) => void
}

/** Saves settings on top of the version they started from, as {@link createSaver} says. */
export function useSave({ client, base, onSaved, onFailed }: Options) {
  const queryClient = useQueryClient()
  const [saver] = useState(() => createSaver(client))
  const mutation = useMutation({
    mutationFn: (attempt: SaveAttempt) => saver.save(attempt),
    onSuccess: (document) => {
      queryClient.setQueryData(documentQuery(client).queryKey, document)
      onSaved(document)
    },
    onError: (error) => {
      if (error instanceof ApiError) onFailed(error.failure)
    },
  })

  function save(settings: Settings, source: Source) {
    if (mutation.isPending) return
    mutation.mutate({ settings, ...source, version: base.document.version })
  }

  return { save, state: stateOf(mutation), forget: mutation.reset }
}

function stateOf(mutation: {
  isPending: boolean
  data: SettingsDocument | undefined
  error: Error | null
  variables: SaveAttempt | undefined
}): SaveState {
  const { isPending, data, error, variables } = mutation
  if (isPending) return { kind: 'saving' }
  if (data) return { kind: 'saved', document: data, isNew: data.version !== variables?.version }
  if (error instanceof ApiError) return { kind: 'failed', failure: error.failure }
  if (error) throw error
  return { kind: 'idle' }
}
