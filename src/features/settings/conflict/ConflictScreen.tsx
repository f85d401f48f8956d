import { useEffect, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useFormContext } from 'react-hook-form'
import { Button } from '../../../ui/Button.tsx'
import { PageState } from '../../../ui/PageState.tsx'
import type { Draft } from '../../../policy/draft.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { comparing } from '#messages/conflict-screen.ts'
import { conflict } from '#messages/conflict.ts'
import { settingLabels } from '#messages/labels.ts'
import { focusFirst } from '../editor/field-problems.ts'
import { compareDraft } from './compare-draft.ts'
import { Comparison, type ComparisonProps } from './Comparison.tsx'

type FixProps = { unusable: readonly SettingPath[]; onFix: () => void }

/** Takes the place of the comparison while the draft has values that cannot be compared. */
function FixFirst({ unusable, onFix }: FixProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <PageState
      title={comparing.fixFirst}
      actions={
        <Button ref={button} variant="contained" onClick={onFix}>
          {conflict.back}
        </Button>
      }
    >
      <p>{comparing.fixFirstText}</p>
      <ul>
        {unusable.map((setting) => (
          <li key={setting}>{settingLabels[setting]}</li>
        ))}
      </ul>
    </PageState>
  )
}

/** The props of {@link ConflictScreen}. */
export type ConflictProps = Omit<ComparisonProps, 'three'>

/** Compares the draft with the stored document, and merges the two. */
export function ConflictScreen(props: ConflictProps) {
  const { base, current, onClose } = props
  const form = useFormContext<Draft>()
  const { getValues } = form
  // The form is hidden, so the draft does not change meanwhile.
  const comparison = useMemo(
    () => compareDraft(base, current, getValues()),
    [base, current, getValues],
  )

  function fix() {
    // Only a form that is shown can take the focus.
    flushSync(onClose)
    focusFirst(form, base.document.settings)
  }

  if (!comparison.ok) return <FixFirst unusable={comparison.unusable} onFix={fix} />
  return <Comparison {...props} three={comparison.three} />
}
