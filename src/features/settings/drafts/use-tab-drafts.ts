import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useClient } from '../../../api/client-context.ts'
import type { Client } from '../../../api/client.ts'
import type { Person } from '../../../api/people.ts'
import { meQuery } from '../../../api/queries.ts'
import { createDraftStorage, type StoredDraft } from './draft-storage.ts'
import type { KeptDraft } from './kept-draft.ts'
import { openTabDrafts, type TabDrafts } from './tab-drafts.ts'
import { tabLocks } from './tab-locks.ts'

/** The longest time that the form waits to learn whose drafts it may show, in milliseconds. */
const patienceMs = 3000

const afterMs = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms))

/** Returns what the drafts of a person are stored under, so that namesakes do not share them. */
const accountOf = ({ id, name }: Person) => id ?? name

/** Opens the drafts of `account` in this tab; `null` where the browser does not allow it. */
async function tabDraftsOf(
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
 * The drafts of the person who is signed in; `null` as long as it is not known who that is. They stay
 * open as long as the page lives.
 */
export const tabDraftsQuery = (client: Client, queryClient: QueryClient) =>
  queryOptions({
    queryKey: ['tab-drafts'],
    queryFn: async () => {
      const asked = queryClient.query(meQuery(client)).catch(() => undefined)
      const me = await Promise.race([asked, afterMs(patienceMs)])
      return me ? await tabDraftsOf(client, accountOf(me), true) : null
    },
    gcTime: Number.POSITIVE_INFINITY,
  })

/**
 * Returns the drafts of this tab: `undefined` until they are known, `null` if there are none. If they
 * come after the form has started, the form offers the draft of this tab instead of starting with it.
 */
export function useTabDrafts(): TabDrafts | null | undefined {
  const client = useClient()
  const queryClient = useQueryClient()
  const { data: tabDrafts } = useQuery(tabDraftsQuery(client, queryClient))
  const me = useQuery(meQuery(client)).data
  const account = me && accountOf(me)
  const isLate = tabDrafts === null && account !== undefined
  useEffect(() => {
    if (!isLate) return
    void tabDraftsOf(client, account, false).then((late) => {
      if (late) queryClient.setQueryData(tabDraftsQuery(client, queryClient).queryKey, late)
      return late
    })
  }, [isLate, account, client, queryClient])
  return tabDrafts
}

const ignoreChanges = () => () => undefined

/** Returns the drafts of this tab if they are open already. It sends no request. */
function useOpenTabDrafts(): TabDrafts | null | undefined {
  const query = tabDraftsQuery(useClient(), useQueryClient())
  return useQuery({ ...query, enabled: false }).data
}

/** Returns true while this tab keeps an unsaved draft. It sends no request. */
export function useHasDraft(): boolean {
  const tabDrafts = useOpenTabDrafts()
  return useSyncExternalStore(
    tabDrafts?.subscribe ?? ignoreChanges,
    () => tabDrafts?.hasDraft() ?? false,
  )
}

/** Returns the unsaved draft of this tab, as far as this page knows one. It sends no request. */
export function useKeptDraft(): KeptDraft | undefined {
  const tabDrafts = useOpenTabDrafts()
  const hasDraft = useHasDraft()
  return useMemo(() => (hasDraft ? tabDrafts?.kept() : undefined), [tabDrafts, hasDraft])
}

/** The drafts that closed tabs have left and those that were set aside. */
export type OtherDrafts = { entries: readonly StoredDraft[]; refresh: () => Promise<void> }

const isSame = (a: readonly StoredDraft[], b: readonly StoredDraft[]) =>
  a.length === b.length && a.every(({ tab, text }, at) => b[at]?.tab === tab && b[at].text === text)

/**
 * Returns the drafts besides the one of this tab. They are looked up when the page starts, when it
 * gets the focus, when another tab stores or removes one, and on request.
 */
export function useOtherDrafts(tabDrafts: TabDrafts | null): OtherDrafts {
  const [entries, setEntries] = useState<readonly StoredDraft[]>([])
  const refresh = useCallback(async () => {
    const found = (await tabDrafts?.others()) ?? []
    setEntries((before) => (isSame(before, found) ? before : found))
  }, [tabDrafts])
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const refreshNow = () => void refresh()
    window.addEventListener('storage', refreshNow, { signal })
    window.addEventListener('focus', refreshNow, { signal })
    refreshNow()
    return () => listening.abort()
  }, [refresh])
  return { entries, refresh }
}
