import { useEffect, useState } from 'react'

/**
 * Returns the last value that stayed the same for `ms` milliseconds. `catchUp` takes the current value
 * at once.
 */
export function useDebouncedValue<T>(value: T, ms: number): { settled: T; catchUp: () => void } {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return { settled, catchUp: () => setSettled(value) }
}
