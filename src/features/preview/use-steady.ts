import { useState } from 'react'

/**
 * The same object for as long as `value` says the same, so that what depends on it need not be
 * drawn again for an equal copy. `value` is plain data.
 */
export function useSteady<T>(value: T): T {
  const [steady, setSteady] = useState(value)
  if (JSON.stringify(steady) === JSON.stringify(value)) return steady
  setSteady(value)
  return value
}
