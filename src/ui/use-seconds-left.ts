import { useEffect, useState } from 'react'

const secondsUntil = (ms: number) => Math.max(0, Math.ceil((ms - performance.now()) / 1000))

/** Returns the whole seconds left until `untilMs` of the `performance` clock, which nobody can set. */
export function useSecondsLeft(untilMs: number): number {
  const [left, setLeft] = useState(() => secondsUntil(untilMs))
  useEffect(() => {
    const tick = () => setLeft(secondsUntil(untilMs))
    tick()
    if (secondsUntil(untilMs) === 0) return undefined
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [untilMs])
  return left
}
