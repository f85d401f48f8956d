import { useQueryClient, type QueryKey } from '@tanstack/react-query'

/** Returns a function that repeats a failed query at once, instead of waiting for the next retry. */
export function useTryAgain(queryKey: QueryKey): () => void {
  const queries = useQueryClient()
  async function tryAgain() {
    await queries.cancelQueries({ queryKey })
    await queries.refetchQueries({ queryKey, type: 'active' })
  }
  return () => void tryAgain()
}
