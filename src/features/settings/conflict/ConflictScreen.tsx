import { useMemo } from 'react'
import { flushSync } from 'react-dom'
import type { SettingsDocument } from '../../../api/contract.ts'
import { focusFirst } from '../editor/field-problems.ts'
import type { SettingsFormState } from '../editor/use-settings-editor.ts'
import { compareDraft } from './compare-draft.ts'
import { Comparison } from './Comparison.tsx'
import type { Made } from './made-choices.ts'
import { FixFirst } from './FixFirst.tsx'

export type ConflictScreenProps = {
  form: SettingsFormState
  /** What somebody else has saved. */
  current: SettingsDocument
  /** The choices that were made before, if any. */
  made: Made | undefined
  onMade: (made: Made) => void
}

/** Compares the draft with what somebody else has saved, and puts both together. */
export function ConflictScreen({ form, current, made, onMade }: ConflictScreenProps) {
  const { base } = form
  const { getValues } = form.form
  // The form is out of sight, so the draft does not change while this is shown.
  const comparison = useMemo(
    () => compareDraft(base, current, getValues()),
    [base, current, getValues],
  )

  function fix() {
    // Only a form that is shown can take the focus.
    flushSync(form.leaveComparison)
    focusFirst(form.form, base.document.settings)
  }

  if (!comparison.ok) {
    return <FixFirst unusable={comparison.unusable} onFix={fix} />
  }
  return (
    <Comparison
      form={form}
      current={current}
      three={comparison.three}
      made={made}
      onMade={onMade}
    />
  )
}
