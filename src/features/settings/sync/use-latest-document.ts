import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useClient } from '../../../api/client-context.ts'
import type { Client } from '../../../api/client.ts'
import type { SettingsDocument } from '../../../api/contract.ts'
import { editPermission } from '../../../api/people.ts'
import { documentQuery, meQuery } from '../../../api/queries.ts'
import { createDocumentPoller } from './document-poller.ts'

/** Asks who is signed in, until it is known to be somebody who may edit. */
async function refreshMe(client: Client, queryClient: QueryClient): Promise<void> {
  const me = queryClient.getQueryData(meQuery(client).queryKey)
  if (me?.permissions.includes(editPermission)) return
  await queryClient.query({ ...meQuery(client), retry: false, staleTime: 0 })
}

/** Asks for the stored document if it is newer than the known one. */
async function refreshDocument(
  client: Client,
  queryClient: QueryClient,
  signal: AbortSignal,
): Promise<void> {
  const { queryKey } = documentQuery(client)
  const known = queryClient.getQueryData(queryKey)
  const newer = known && (await client.loadIfNewer(known.version, signal))
  // A document that this page saved in the meantime is newer than an answer that was on its way.
  if (newer && queryClient.getQueryData(queryKey) === known) {
    queryClient.setQueryData(queryKey, newer)
  }
}

/** Polls for as long as the page is in use. Returns the function that stops it. */
function startPolling(client: Client, queryClient: QueryClient, channel: BroadcastChannel) {
  const answeredAt = queryClient.getQueryState(documentQuery(client).queryKey)?.dataUpdatedAt ?? 0
  const poller = createDocumentPoller({
    ask: async (signal) => {
      await refreshDocument(client, queryClient, signal)
      await refreshMe(client, queryClient)
    },
    ageMs: Date.now() - answeredAt,
  })
  const listening = new AbortController()
  const { signal } = listening
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') poller.pause()
    else poller.checkNow()
  }
  document.addEventListener('visibilitychange', onVisibility, { signal })
  window.addEventListener('focus', poller.checkNow, { signal })
  // The message of another tab is only a hint: the server is asked.
  channel.addEventListener('message', poller.notifyChanged, { signal })
  poller.checkNow()
  return () => {
    listening.abort()
    poller.stop()
  }
}

/**
 * Returns the stored document as far as this page knows it. Other tabs report a save at once; the
 * server is asked when the person comes back to the page, and at intervals.
 *
 * @param savedVersion the version that this page saved last, to be reported to other tabs
 */
export function useLatestDocument(savedVersion: number | undefined): SettingsDocument | undefined {
  const client = useClient()
  const queryClient = useQueryClient()
  const channel = useRef<BroadcastChannel>(undefined)
  useEffect(() => {
    const opened = new BroadcastChannel(`end-session-behavior ${client.documentAddress}`)
    channel.current = opened
    let stop = startPolling(client, queryClient, opened)
    const life = new AbortController()
    const { signal } = life
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) stop = startPolling(client, queryClient, opened)
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
    if (savedVersion !== undefined) channel.current?.postMessage(savedVersion)
  }, [savedVersion])
  return useQuery({ ...documentQuery(client), enabled: false }).data
}
