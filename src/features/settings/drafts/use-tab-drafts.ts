import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Client } from '../../../api/client.ts'
import { meQuery } from '../../../api/queries.ts'
import type { Desk } from './tab-drafts.ts'
import { deskOf, deskQuery } from './tab-drafts-query.ts'

/**
 * The desk of this tab: `undefined` until it is known, `null` where there is none. One that comes
 * after the form has begun does not bring a draft along, but offers it.
 */
export function useDesk(client: Client): Desk | null | undefined {
  const queryClient = useQueryClient()
  const options = deskQuery(client, queryClient)
  const { data: desk } = useQuery(options)
  const account = useQuery(meQuery(client)).data?.name
  const isLate = desk === null && account !== undefined
  useEffect(() => {
    if (!isLate) return
    void deskOf(client, account, false).then((late) => {
      if (late) queryClient.setQueryData(deskQuery(client, queryClient).queryKey, late)
      return late
    })
  }, [isLate, account, client, queryClient])
  return desk
}
