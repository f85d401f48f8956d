import { useEffect, useState } from 'react'

/**
 * The value as it was when it last stayed the same for `ms` milliseconds, for what may come a moment
 * late; `catchUp` makes it the present one at once.
 */
export function useDebouncedValue<T>(value: T, ms: number): { settled: T; catchUp: () => void } {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return { settled, catchUp: () => setSettled(value) }
}
