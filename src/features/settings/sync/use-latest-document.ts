import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useClient } from '../../../api/client-context.ts'
import type { Client } from '../../../api/client.ts'
import { editPermission, type SettingsDocument } from '../../../api/contract.ts'
import { documentQuery, meQuery } from '../../../api/queries.ts'
import { createDocumentPoller } from './document-poller.ts'

/** Asks who is signed in, as long as that is not known to be somebody who may edit. */
async function askForMe(client: Client, queryClient: QueryClient): Promise<void> {
  const me = queryClient.getQueryData(meQuery(client).queryKey)
  if (me?.permissions.includes(editPermission)) return
  await queryClient.query({ ...meQuery(client), retry: false, staleTime: 0 })
}

/** Asks for what is stored, unless it is what is known. */
async function askForNewer(
  client: Client,
  queryClient: QueryClient,
  signal: AbortSignal,
): Promise<void> {
  const { queryKey } = documentQuery(client)
  const known = queryClient.getQueryData(queryKey)
  const newer = known && (await client.loadIfNewer(known.version, signal))
  // What was saved from here in the meantime is newer than an answer that was on its way.
  if (newer && queryClient.getQueryData(queryKey) === known) {
    queryClient.setQueryData(queryKey, newer)
  }
}

/** Watches for as long as the page is in use; calling what it answers with ends that. */
function startWatching(client: Client, queryClient: QueryClient, channel: BroadcastChannel) {
  const answeredAt = queryClient.getQueryState(documentQuery(client).queryKey)?.dataUpdatedAt ?? 0
  const watch = createDocumentPoller({
    ask: async (signal) => {
      await askForNewer(client, queryClient, signal)
      await askForMe(client, queryClient)
    },
    ageMs: Date.now() - answeredAt,
  })
  const watching = new AbortController()
  const { signal } = watching
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') watch.pause()
    else watch.look()
  }
  document.addEventListener('visibilitychange', onVisibility, { signal })
  window.addEventListener('focus', watch.look, { signal })
  // What another tab says is not believed; the server is asked.
  channel.addEventListener('message', watch.tell, { signal })
  watch.look()
  return () => {
    watching.abort()
    watch.stop()
  }
}

/**
 * What is stored now, as far as this page knows: other tabs tell at once, the server is asked when
 * the page is looked at and at intervals.
 *
 * @param saved the version that was saved from here last, for other tabs to hear of
 */
export function useLatestDocument(saved: number | undefined): SettingsDocument | undefined {
  const client = useClient()
  const queryClient = useQueryClient()
  const channel = useRef<BroadcastChannel>(undefined)
  useEffect(() => {
    const opened = new BroadcastChannel(`end-session-behavior ${client.documentAddress}`)
    channel.current = opened
    let stop = startWatching(client, queryClient, opened)
    const life = new AbortController()
    const { signal } = life
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) stop = startWatching(client, queryClient, opened)
    }
    window.addEventListener('pagehide', () => stop(), { signal })
    window.addEventListener('pageshow', onShow, { signal })
    return () => {
      life.abort()
      stop()
      opened.close()
    }
  }, [client, queryClient])
  useEffect(() => {
    if (saved !== undefined) channel.current?.postMessage(saved)
  }, [saved])
  return useQuery({ ...documentQuery(client), enabled: false }).data
}
