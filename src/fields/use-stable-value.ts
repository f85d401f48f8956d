import { useMemo } from 'react'

/**
 * The same object for as long as `value` says the same, so that what depends on it need not be
 * drawn again for an equal copy. `value` is plain data.
 */
export function useStableValue<T>(value: T): T {
  const content = JSON.stringify(value)
  // oxlint-disable-next-line react/exhaustive-deps -- `content` says all that `value` says
  return useMemo(() => value, [content])
}
