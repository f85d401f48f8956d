import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Client } from '../../../api/client.ts'
import { meQuery } from '../../../api/queries.ts'
import { tabLocks } from './browser-locks.ts'
import { openTabDrafts, type TabDrafts } from './tab-drafts.ts'
import { createDraftStorage } from './draft-storage.ts'

/** How long the form waits to hear whose drafts it may show, in milliseconds. */
const patienceMs = 3000

const afterMs = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms))

/**
 * The desk of `account` in this tab; `null` where the browser does not let pages have one.
 *
 * @param adopts see {@link openTabDrafts}
 */
export async function tabDraftsOf(
  client: Client,
  account: string,
  adopts: boolean,
): Promise<TabDrafts | null> {
  const draftStorage = createDraftStorage({
    storage: () => localStorage,
    document: client.documentAddress,
    account,
  })
  try {
    const locks = await tabLocks()
    return await openTabDrafts({ draftStorage, locks, memory: () => sessionStorage, adopts })
  } catch {
    return null
  }
}

/**
 * The desk of whoever is signed in; `null` as long as nobody knows who that is. It stays this page's
 * as long as the page lives.
 */
export const tabDraftsQuery = (client: Client, queryClient: QueryClient) =>
  queryOptions({
    queryKey: ['tab-drafts'],
    queryFn: async () => {
      const asked = queryClient.query(meQuery(client)).catch(() => undefined)
      const me = await Promise.race([asked, afterMs(patienceMs)])
      return me ? await tabDraftsOf(client, me.name, true) : null
    },
    gcTime: Number.POSITIVE_INFINITY,
  })
