import { useQuery } from '@tanstack/react-query'
import { ApiError } from '../../../api/api-error.ts'
import { useClient } from '../../../api/client-context.ts'
import { versionQuery } from '../../../api/versions-queries.ts'
import { useTryAgain } from '../use-try-again.ts'
import { defaultSettings, type Settings } from '../../../policy/settings.ts'

/** The state of a version: loading, loaded, missing, unreadable, or failed to load. */
export type VersionState =
  | { kind: 'loading' }
  | { kind: 'loaded'; settings: Settings }
  | { kind: 'missing' }
  | { kind: 'unreadable'; raw: string }
  | { kind: 'failed'; error: Error; isRetrying: boolean; tryAgain: () => void }

/** Returns the state of `version`. Version 0 is the defaults, which need no request. */
export function useVersion(version: number): VersionState {
  const options = versionQuery(useClient(), version)
  const query = useQuery({ ...options, enabled: version > 0 })
  const tryAgain = useTryAgain(options.queryKey)
  const { data, failureReason: error, isFetching } = query
  if (version === 0) return { kind: 'loaded', settings: defaultSettings }
  if (data) return { kind: 'loaded', settings: data.settings }
  if (error === null) return { kind: 'loading' }
  if (error instanceof ApiError && error.failure.kind === 'problem') {
    const { problem } = error.failure
    if (problem.code === 'notFound') return { kind: 'missing' }
    if (problem.code === 'storedDocumentUnreadable') return { kind: 'unreadable', raw: problem.raw }
  }
  return { kind: 'failed', error, isRetrying: isFetching, tryAgain }
}
