import { createContext, use } from 'react'
import type { Client } from './client.ts'

/** Provides the client to all components below. */
export const ClientContext = createContext<Client | undefined>(undefined)

/**
 * Returns the client through which the page calls the API.
 *
 * @throws {Error} outside a `ClientContext`
 */
export function useClient(): Client {
  const client = use(ClientContext)
  if (client === undefined) throw new Error('useClient needs a ClientContext above it')
  return client
}
