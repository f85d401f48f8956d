import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ApiError, type Failure } from './api-error.ts'
import { useClient } from './client-context.ts'
import type { LoadedDocument } from './loaded-document.ts'
import { documentQuery } from './queries.ts'

/** What there is to show of the document: itself, or why it is not there, or neither yet. */
export type DocumentState = {
  data: LoadedDocument | undefined
  /** Why the last try failed. */
  failure: Failure | undefined
  /** Whether it is repeated without being asked. */
  isRepeated: boolean
  /** Asks at once, whatever is waited for. */
  tryAgain: () => void
}

/** Reads the document. A fault that is none of the API's is thrown. */
export function useDocument(): DocumentState {
  const queryClient = useQueryClient()
  const query = documentQuery(useClient())
  const { data, failureReason, isFetching, refetch } = useQuery(query)
  if (failureReason !== null && !(failureReason instanceof ApiError)) throw failureReason
  async function tryAgain() {
    await queryClient.cancelQueries({ queryKey: query.queryKey })
    await refetch()
  }
  return {
    data,
    failure: failureReason?.failure,
    isRepeated: isFetching,
    tryAgain: () => void tryAgain(),
  }
}
