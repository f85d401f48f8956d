import { createContext, use } from 'react'
import type { Client } from './client.ts'

/** The client of everything below. */
export const ClientContext = createContext<Client | undefined>(undefined)

/**
 * Returns the client that the page talks to the API with.
 *
 * @throws {Error} outside a `ClientContext`
 */
export function useClient(): Client {
  const client = use(ClientContext)
  if (client === undefined) throw new Error('useClient needs a ClientContext above it')
  return client
}
