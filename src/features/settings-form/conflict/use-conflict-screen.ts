import { useEffect, useState, type ComponentType } from 'react'
import type { ConflictScreenProps } from './ConflictScreen.tsx'

type Load =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'ready'; Screen: ComponentType<ConflictScreenProps> }

/**
 * Loads the screen when it is first needed. Unlike what `lazy` loads, it can be tried again: a
 * conflict often comes with a bad connection.
 */
export function useConflictScreen() {
  const [load, setLoad] = useState<Load>({ kind: 'loading' })
  useEffect(() => {
    if (load.kind !== 'loading') return undefined
    let isWanted = true
    const settle = (next: Load) => {
      if (isWanted) setLoad(next)
    }
    import('./ConflictScreen.tsx').then(
      ({ ConflictScreen }) => settle({ kind: 'ready', Screen: ConflictScreen }),
      () => settle({ kind: 'failed' }),
    )
    return () => {
      isWanted = false
    }
  }, [load])
  return { load, tryAgain: () => setLoad({ kind: 'loading' }) }
}
