import { startTransition, useEffect, useState } from 'react'
import { PartNotLoaded, type LazyPart, type PartFailureReason } from './lazy-part.ts'

/** The state of a part: loading, failed to load, or loaded. */
export type PartState<Part> =
  { kind: 'loading' } | { kind: 'failed'; reason: PartFailureReason } | { kind: 'here'; part: Part }

async function stateAfterLoading<Part>(lazy: LazyPart<Part>): Promise<PartState<Part>> {
  try {
    return { kind: 'here', part: await lazy.load() }
  } catch (error) {
    if (error instanceof PartNotLoaded) return { kind: 'failed', reason: error.reason }
    throw error
  }
}

/** Loads a part once it is wanted. Returns its state, and the function that tries again. */
export function useLazyPart<Part>(lazy: LazyPart<Part>, isWanted = true) {
  const [state, setState] = useState<PartState<Part>>(() => {
    const part = lazy.loaded()
    return part === undefined ? { kind: 'loading' } : { kind: 'here', part }
  })
  const isLoading = isWanted && state.kind === 'loading'
  useEffect(() => {
    if (!isLoading) return undefined
    let isCurrent = true
    const load = async () => {
      const next = await stateAfterLoading(lazy)
      // Typing may interrupt the rendering of a part.
      if (isCurrent) startTransition(() => setState(next))
    }
    void load()
    return () => {
      isCurrent = false
    }
  }, [lazy, isLoading])
  return { state, tryAgain: () => setState({ kind: 'loading' }) }
}
