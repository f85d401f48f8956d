import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * Returns an event handler that calls the latest `act` and is the same function on every render, so
 * that a memoized field does not render because its handler is new.
 */
export function useEventHandler<Args extends unknown[]>(
  act: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((...args) => latest.current(...args), [])
}
