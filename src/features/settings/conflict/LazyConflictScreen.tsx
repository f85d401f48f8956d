import Skeleton from '@mui/material/Skeleton'
import { useLayoutEffect, useRef, useState } from 'react'
import { Button } from '../../../fields/Button.tsx'
import { lazyPart } from '../../../fields/lazy-part.ts'
import { LoadedPart } from '../../../fields/LoadedPart.tsx'
import hidden from '../../../fields/visually-hidden.module.css'
import { conflict } from '../../../words/en/conflict.ts'
import { partFailed } from '../../../words/en/parts.ts'
import { saveBarId } from '../save/save-bar-id.ts'
import type { SettingsFormState } from '../editor/use-settings-editor.ts'
import css from './LazyConflictScreen.module.css'
import type { Made } from './made-choices.ts'

const screen = lazyPart(() => import('./ConflictScreen.tsx'))

type OpenProps = {
  form: SettingsFormState
  current: NonNullable<SettingsFormState['comparison']>
  made: Made | undefined
  onMade: (made: Made) => void
}

function OpenConflict({ form, ...rest }: OpenProps) {
  return (
    <LoadedPart
      part={screen}
      failed={partFailed.comparison}
      look="page"
      text={conflict.loadingFailedText}
      actions={<Button onClick={form.leaveComparison}>{conflict.back}</Button>}
      fallback={
        <output>
          <span className={hidden['hidden']}>{conflict.loading}</span>
          <Skeleton variant="rounded" height={320} className={css['loading']} />
        </output>
      }
    >
      {({ ConflictScreen }) => <ConflictScreen form={form} {...rest} />}
    </LoadedPart>
  )
}

/** Takes the place of the form while the draft is compared with what somebody else has saved. */
export function LazyConflictScreen({ form }: { form: SettingsFormState }) {
  // Kept here, so that leaving the comparison to look at the form loses no choice.
  const [made, setMade] = useState<Made>()
  const { comparison } = form
  const wasOpen = useRef(false)
  const isOpen = comparison !== undefined
  useLayoutEffect(() => {
    // What had the focus is gone with the comparison; the save bar says what has become of it.
    if (wasOpen.current && !isOpen) document.getElementById(saveBarId)?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  if (comparison === undefined) return null
  return <OpenConflict form={form} current={comparison} made={made} onMade={setMade} />
}
