import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useClient } from '../../../api/client-context.ts'
import { meQuery } from '../../../api/queries.ts'
import type { TabDrafts } from './tab-drafts.ts'
import { tabDraftsOf, tabDraftsQuery } from './tab-drafts-query.ts'

/**
 * The desk of this tab: `undefined` until it is known, `null` where there is none. One that comes
 * after the form has begun does not bring a draft along, but offers it.
 */
export function useTabDrafts(): TabDrafts | null | undefined {
  const client = useClient()
  const queryClient = useQueryClient()
  const options = tabDraftsQuery(client, queryClient)
  const { data: tabDrafts } = useQuery(options)
  const account = useQuery(meQuery(client)).data?.name
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
