import { queryOptions } from '@tanstack/react-query'
import type { Client } from './client.ts'

/** The document as it is stored. */
export const documentQuery = (client: Client) =>
  queryOptions({
    queryKey: ['end-session-behavior'],
    queryFn: ({ signal }) => client.load(signal),
  })

/** Who is signed in. */
export const meQuery = (client: Client) =>
  queryOptions({ queryKey: ['me'], queryFn: ({ signal }) => client.me(signal) })
