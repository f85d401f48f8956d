import { queryOptions } from '@tanstack/react-query'
import type { Client } from './client.ts'

/** Returns the query for the current document. */
export const documentQuery = (client: Client) =>
  queryOptions({
    queryKey: ['end-session-behavior'],
    queryFn: ({ signal }) => client.load(signal),
  })

/** Returns the query for the signed-in person. */
export const meQuery = (client: Client) =>
  queryOptions({ queryKey: ['me'], queryFn: ({ signal }) => client.me(signal) })

/** Returns the query for the number of the newest version that an answer has named. It never asks. */
export const newestKnownQuery = () =>
  queryOptions<number>({ queryKey: ['versions', 'newest-known'], enabled: false })
