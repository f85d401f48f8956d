import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useClient } from '../../../api/client-context.ts'
import { editPermission } from '../../../api/contract.ts'
import { meQuery } from '../../../api/queries.ts'
import { others } from '../../../words/en/others.ts'
import type { SaveState } from '../editor/use-save.ts'

const isRefused = (state: SaveState) =>
  state.kind === 'failed' &&
  state.failure.kind === 'problem' &&
  state.failure.problem.code === 'notPermitted'

/**
 * Why whoever is signed in cannot change the settings, if they may only view them. A save that was
 * refused for that, or that was not although it should have been, makes the page ask again.
 */
export function useViewOnlyReason(state: SaveState): string | undefined {
  const client = useClient()
  const queryClient = useQueryClient()
  const { data: me } = useQuery(meQuery(client))
  const mayEdit = me?.permissions.includes(editPermission) ?? true
  const isDoubtful = mayEdit ? isRefused(state) : state.kind === 'saved'
  useEffect(() => {
    if (!isDoubtful) return
    void queryClient
      .query({ ...meQuery(client), staleTime: 0 })
      // Not known is what it was before; the watch asks again.
      .catch(() => undefined)
  }, [isDoubtful, client, queryClient])
  return mayEdit ? undefined : others.viewOnly
}
