import Skeleton from '@mui/material/Skeleton'
import { useLayoutEffect, useRef, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { lazyPart } from '../../../ui/lazy-part.ts'
import { LoadedPart } from '../../../ui/LoadedPart.tsx'
import * as hidden from '../../../ui/visually-hidden.module.css'
import { conflict } from '#messages/conflict.ts'
import { partFailed } from '#messages/parts.ts'
import type { ComparedDocument } from '../editor/editor-reducer.ts'
import { saveBarId } from '../save/SaveBar.tsx'
import type { MadeChoices } from './compare-draft.ts'
import type { ConflictProps } from './ConflictScreen.tsx'
import * as layout from '../form/form-layout.module.css'

const screen = lazyPart(() => import('./ConflictScreen.tsx'))

type Props = Omit<ConflictProps, 'current' | 'made' | 'onMade'> & {
  comparison: ComparedDocument | undefined
}

/** Takes the place of the form while the draft is compared with the stored document. */
export function LazyConflictScreen({ comparison, ...screenProps }: Props) {
  // Kept here, so that looking at the form in between loses no choice.
  const [made, setMade] = useState<MadeChoices>()
  const wasOpen = useRef(false)
  const isOpen = comparison !== undefined
  useLayoutEffect(() => {
    // The element that had the focus is gone; the save bar says what became of the comparison.
    if (wasOpen.current && !isOpen) document.getElementById(saveBarId)?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  if (comparison === undefined) return null
  const { current } = comparison
  return (
    <LoadedPart
      part={screen}
      failed={partFailed.comparison}
      look="page"
      text={conflict.loadingFailedText}
      actions={<Button onClick={screenProps.onClose}>{conflict.back}</Button>}
      fallback={
        <output>
          <span className={hidden.hidden}>{conflict.loading}</span>
          <Skeleton variant="rounded" height={320} className={layout.loading} />
        </output>
      }
    >
      {({ ConflictScreen }) => (
        <ConflictScreen {...screenProps} current={current} made={made} onMade={setMade} />
      )}
    </LoadedPart>
  )
}
