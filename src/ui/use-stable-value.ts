import { useMemo } from 'react'

/**
 * Returns the same object as long as `value` is equal, so that an equal copy renders nothing again.
 * `value` must be plain data.
 */
export function useStableValue<T>(value: T): T {
  const content = JSON.stringify(value)
  // oxlint-disable-next-line react/exhaustive-deps -- `content` is everything in `value`
  return useMemo(() => value, [content])
}
