import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Client } from '../../../api/client.ts'
import { meQuery } from '../../../api/queries.ts'
import { tabLocks } from './browser-locks.ts'
import { openDesk, type Desk } from './tab-drafts.ts'
import { createShelf } from './draft-storage.ts'

/** How long the form waits to hear whose drafts it may show, in milliseconds. */
const patienceMs = 3000

const afterMs = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms))

/**
 * The desk of `account` in this tab; `null` where the browser does not let pages have one.
 *
 * @param adopts see {@link openDesk}
 */
export async function deskOf(
  client: Client,
  account: string,
  adopts: boolean,
): Promise<Desk | null> {
  const shelf = createShelf({
    storage: () => localStorage,
    document: client.documentAddress,
    account,
  })
  try {
    const locks = await tabLocks()
    return await openDesk({ shelf, locks, memory: () => sessionStorage, adopts })
  } catch {
    return null
  }
}

/**
 * The desk of whoever is signed in; `null` as long as nobody knows who that is. It stays this page's
 * as long as the page lives.
 */
export const deskQuery = (client: Client, queryClient: QueryClient) =>
  queryOptions({
    queryKey: ['desk'],
    queryFn: async () => {
      const asked = queryClient.query(meQuery(client)).catch(() => undefined)
      const me = await Promise.race([asked, afterMs(patienceMs)])
      return me ? await deskOf(client, me.name, true) : null
    },
    gcTime: Number.POSITIVE_INFINITY,
  })
