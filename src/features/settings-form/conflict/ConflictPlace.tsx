import Skeleton from '@mui/material/Skeleton'
import { useLayoutEffect, useRef, useState } from 'react'
import { Button } from '../../../fields/Button.tsx'
import { PageState } from '../../../fields/PageState.tsx'
import hidden from '../../../fields/visually-hidden.module.css'
import { conflict } from '../../../words/en/conflict.ts'
import { tryingAgain } from '../../../words/en/failures.ts'
import { saveBarId } from '../save-bar-id.ts'
import type { SettingsFormState } from '../use-settings-form.ts'
import css from './ConflictPlace.module.css'
import type { Made } from './made-choices.ts'
import { useConflictScreen } from './use-conflict-screen.ts'

type OpenProps = {
  form: SettingsFormState
  current: NonNullable<SettingsFormState['comparison']>
  made: Made | undefined
  onMade: (made: Made) => void
}

function OpenConflict({ form, current, made, onMade }: OpenProps) {
  const { load, tryAgain } = useConflictScreen()
  if (load.kind === 'ready') {
    const { Screen } = load
    return <Screen form={form} current={current} made={made} onMade={onMade} />
  }
  if (load.kind === 'loading') {
    return (
      <output>
        <span className={hidden['hidden']}>{conflict.loading}</span>
        <Skeleton variant="rounded" height={320} className={css['loading']} />
      </output>
    )
  }
  return (
    <PageState
      title={conflict.loadingFailed}
      actions={
        <>
          <Button variant="contained" onClick={tryAgain}>
            {tryingAgain.again}
          </Button>
          <Button onClick={form.leaveComparison}>{conflict.back}</Button>
        </>
      }
    >
      <p>{conflict.loadingFailedText}</p>
    </PageState>
  )
}

/** Takes the place of the form while the draft is compared with what somebody else has saved. */
export function ConflictPlace({ form }: { form: SettingsFormState }) {
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
