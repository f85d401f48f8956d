import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { ApiError } from '../../api/api-error.ts'
import type { Client } from '../../api/client.ts'
import type { DraftReading } from '../../policy/draft-reading.ts'
import { documentQuery } from '../../api/queries.ts'
import { defaultsBase, storedBase, type Base } from './base.ts'
import { FormSkeleton } from './FormSkeleton.tsx'
import { LoadFailure } from './LoadFailure.tsx'
import { SettingsForm } from './SettingsForm.tsx'
import type { Handed } from './source.ts'
import { UnreadableDocument } from './UnreadableDocument.tsx'

type Props = {
  client: Client
  /** What stands beside the form: it is given the reading of the draft with every change. */
  beside: (reading: DraftReading) => ReactNode
  /** What the form begins with instead of what is stored, as unsaved changes. */
  handed?: Handed | undefined
}

/** The settings, from the moment they are asked for: on their way, here, unreadable, or not to be had. */
export function SettingsPage({ client, beside, handed }: Props) {
  const { data, error, refetch, isFetching } = useQuery(documentQuery(client))
  const [replacing, setReplacing] = useState<Base>()
  // The defaults in place of an unreadable document are asked for by name; nothing else comes along.
  if (replacing) return <SettingsForm client={client} initial={replacing} beside={beside} />
  if (data) {
    const initial = storedBase(data)
    return <SettingsForm client={client} initial={initial} handed={handed} beside={beside} />
  }
  if (error === null) return <FormSkeleton />
  if (!(error instanceof ApiError)) throw error
  const { failure } = error
  if (failure.kind === 'problem' && failure.problem.code === 'storedDocumentUnreadable') {
    const { raw, version } = failure.problem
    return <UnreadableDocument raw={raw} onStart={() => setReplacing(defaultsBase(version))} />
  }
  return <LoadFailure failure={failure} isTrying={isFetching} onTryAgain={() => void refetch()} />
}
