import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { Policy } from '../../../policy/policy.ts'
import type { View } from '../model/view.ts'
import { FlowPicture } from '../picture/FlowPicture.tsx'
import { palettes } from '../picture/palette.ts'
import * as css from './export.module.css'

/**
 * The sheet that is printed instead of the page: the flow with its words. It exists only while the
 * browser prints, so that it is not drawn with every movement of the handle.
 */
export function PrintSheet({ policy, view }: { policy: Policy; view: View }) {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    // The browser prints what is there when this event is over.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  if (!isPrinting) return null
  return createPortal(
    // A picture draws no HTML elements, with which the browser's translation replaces its words.
    <div className={css.sheet} translate="no">
      <FlowPicture policy={policy} view={view} palette={palettes.light} />
    </div>,
    document.body,
  )
}
