import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useClient } from '../../../api/client-context.ts'
import { editPermission } from '../../../api/people.ts'
import { meQuery } from '../../../api/queries.ts'
import { others } from '#messages/others.ts'
import type { SaveState } from '../editor/editor-reducer.ts'

const isNotPermitted = (saveState: SaveState) =>
  saveState.kind === 'refused' &&
  saveState.failure.kind === 'problem' &&
  saveState.failure.problem.code === 'notPermitted'

/**
 * Returns why the person who is signed in cannot change the settings; `undefined` if they can. A
 * save that contradicts what is known of their permission makes the page ask for it again.
 */
export function useViewOnlyReason(saveState: SaveState): string | undefined {
  const client = useClient()
  const queryClient = useQueryClient()
  const { data: me } = useQuery(meQuery(client))
  const mayEdit = me?.permissions.includes(editPermission) ?? true
  const isDoubtful = mayEdit ? isNotPermitted(saveState) : saveState.kind === 'saved'
  useEffect(() => {
    if (!isDoubtful) return
    void queryClient
      .query({ ...meQuery(client), staleTime: 0 })
      // If that fails, the known answer stays; the document poller asks again.
      .catch(() => undefined)
  }, [isDoubtful, client, queryClient])
  return mayEdit ? undefined : others.viewOnly
}
