import { useQuery } from '@tanstack/react-query'
import type { Failure } from './api-error.ts'
import { useClient } from './client-context.ts'
import { meQuery } from './queries.ts'

/** The sign-in that a failed request asks for. */
export type SignInRequest = {
  /** True if this page has never known who is signed in. */
  isFirst: boolean
  /** The URL at which people sign in, if the server named it. */
  url: string | undefined
}

/** Returns the sign-in that `failure` asks for, or `undefined` for any other failure. */
export function useSignIn(failure: Failure | undefined): SignInRequest | undefined {
  const isFirst = useQuery({ ...meQuery(useClient()), enabled: false }).data === undefined
  if (failure?.kind !== 'problem' || failure.problem.code !== 'signInRequired') return undefined
  return { isFirst, url: failure.problem.signInUrl }
}
