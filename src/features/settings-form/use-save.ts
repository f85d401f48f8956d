import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiError, type Failure } from '../../api/api-error.ts'
import type { Client, Save } from '../../api/client.ts'
import type { SettingsDocument } from '../../api/contract.ts'
import { documentQuery } from '../../api/queries.ts'
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

/**
 * Saves settings on top of the version they started from. A save that is tried again unchanged keeps
 * its key, so that the server recognises it when only its answer got lost.
 */
export function useSave({ client, base, onSaved, onFailed }: Options) {
  const queryClient = useQueryClient()
  const lastAttempt = useRef<Save>(undefined)
  const mutation = useMutation({
    mutationFn: (attempt: Save) => client.save(attempt),
    onSuccess: (document) => {
      lastAttempt.current = undefined
      queryClient.setQueryData(documentQuery(client).queryKey, document)
      onSaved(document)
    },
    onError: (error) => {
      if (error instanceof ApiError) onFailed(error.failure)
    },
  })

  function save(settings: Settings, source: Source) {
    if (mutation.isPending) return
    const body = { settings, ...source, version: base.document.version }
    const last = lastAttempt.current
    const isRepeated =
      last !== undefined &&
      JSON.stringify({ ...last, key: '' }) === JSON.stringify({ ...body, key: '' })
    const attempt: Save = { ...body, key: isRepeated ? last.key : crypto.randomUUID() }
    lastAttempt.current = attempt
    mutation.mutate(attempt)
  }

  return { save, state: stateOf(mutation), forget: mutation.reset }
}

function stateOf(mutation: {
  isPending: boolean
  data: SettingsDocument | undefined
  error: Error | null
  variables: Save | undefined
}): SaveState {
  const { isPending, data, error, variables } = mutation
  if (isPending) return { kind: 'saving' }
  if (data) return { kind: 'saved', document: data, isNew: data.version !== variables?.version }
  if (error instanceof ApiError) return { kind: 'failed', failure: error.failure }
  if (error) throw error
  return { kind: 'idle' }
}
