import { useCallback, useState } from 'react'
import type { View } from './model/view.ts'

/** The two ways to another instant. A screen reader announces only the first one automatically. */
export type Jumps = {
  /** The instant that a button led to, until the handle moves. */
  jumpedTo: number | undefined
  /** Moves the handle, which announces its own value. */
  onMove: (atMs: number) => void
  /** Goes to the instant of a button, which has to be announced. */
  onJump: (atMs: number) => void
}

/** Changes the instant of a view, and remembers whether a button led there. */
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
