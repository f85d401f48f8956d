import { useCallback, useState } from 'react'
import type { View } from './view.ts'

/** The two ways to another instant, of which a screen reader hears only one by itself. */
export type Jumps = {
  /** The instant that a button led to, until the handle moves. */
  jumpedTo: number | undefined
  /** For the handle, which says where it is. */
  onMove: (atMs: number) => void
  /** For a button that leads to an instant, which has to be announced. */
  onJump: (atMs: number) => void
}

/** Looks at other instants, and remembers whether a button led there. */
export function useJumps(onView: (change: Partial<View>) => void): Jumps {
  const [jumpedTo, setJumpedTo] = useState<number>()
  const onMove = useCallback(
    (atMs: number) => {
      setJumpedTo(undefined)
      onView({ atMs })
    },
    [onView],
  )
  const onJump = useCallback(
    (atMs: number) => {
      setJumpedTo(atMs)
      onView({ atMs })
    },
    [onView],
  )
  return { jumpedTo, onMove, onJump }
}
