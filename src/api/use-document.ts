import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ApiError, type Failure } from './api-error.ts'
import { useClient } from './client-context.ts'
import type { LoadedDocument } from './loaded-document.ts'
import { documentQuery } from './queries.ts'

/** The state of the document: loaded, failed or pending. */
export type DocumentState = {
  data: LoadedDocument | undefined
  /** The failure of the last attempt. */
  failure: Failure | undefined
  /** True while the document loads or waits for an automatic retry. */
  isRetrying: boolean
  /** Loads the document immediately, even during a delay. */
  tryAgain: () => void
}

/** Returns the state of the current document. Throws errors that are not an {@link ApiError}. */
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
    isRetrying: isFetching,
    tryAgain: () => void tryAgain(),
  }
}
