import { useQueryClient, type QueryKey } from '@tanstack/react-query'

/** Asks again at once what failed, whatever is waited for before it is repeated by itself. */
export function useTryAgain(queryKey: QueryKey): () => void {
  const queries = useQueryClient()
  async function tryAgain() {
    await queries.cancelQueries({ queryKey })
    await queries.refetchQueries({ queryKey, type: 'active' })
  }
  return () => void tryAgain()
}
