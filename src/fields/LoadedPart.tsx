import Alert from '@mui/material/Alert'
import { useEffect, useState, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import { page } from '../words/en/page.ts'
import { useStickyEdge } from './use-sticky-edge.ts'
import css from './LoadedPart.module.css'

type Props<Part> = {
  /** Loads the part; called anew for every try. */
  load: () => Promise<Part>
  /** What to say where it cannot be loaded. */
  failed: string
  children: (part: Part) => ReactNode
}

type Loaded<Part> = { kind: 'loading' } | { kind: 'failed' } | { kind: 'here'; part: Part }

/**
 * A part of the page that is loaded when it is first shown. Where that fails, the page around it and
 * all that was typed there stay, and it can be tried again.
 */
export function LoadedPart<Part>({ load, failed, children }: Props<Part>) {
  const failure = useStickyEdge('top')
  const [loaded, setLoaded] = useState<Loaded<Part>>({ kind: 'loading' })
  useEffect(() => {
    if (loaded.kind !== 'loading') return undefined
    let isWanted = true
    load().then(
      (part) => isWanted && setLoaded({ kind: 'here', part }),
      () => isWanted && setLoaded({ kind: 'failed' }),
    )
    return () => {
      isWanted = false
    }
  }, [load, loaded.kind])
  if (loaded.kind === 'loading') return null
  if (loaded.kind === 'here') return children(loaded.part)
  return (
    <Alert
      ref={failure}
      severity="error"
      className={css['inFront']}
      action={<Button onClick={() => setLoaded({ kind: 'loading' })}>{page.tryAgain}</Button>}
    >
      {failed}
    </Alert>
  )
}
