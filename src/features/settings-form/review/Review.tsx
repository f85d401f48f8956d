import { useState } from 'react'
import { Button } from '../../../fields/Button.tsx'
import { notBeforeMs } from '../../../api/api-error.ts'
import { ModalDialog } from '../../../fields/ModalDialog.tsx'
import { PatientButton } from '../../../fields/PatientButton.tsx'
import { Text } from '../../../fields/Text.tsx'
import { saving } from '../../../words/en/page.ts'
import { review, sourceWords } from '../../../words/en/review.ts'
import { useDraftAnalysis } from '../draft-analysis.tsx'
import { SaveAlert } from '../SaveAlert.tsx'
import { useSaveShortcut } from '../use-save-shortcut.ts'
import type { SettingsFormState } from '../use-settings-form.ts'
import { ChangedSettings } from './ChangedSettings.tsx'
import { Consequences } from './Consequences.tsx'
import { reasonExcess } from './reason.ts'
import { ReasonField, reasonId } from './ReasonField.tsx'

/** The changes before they are saved: each before and after, what follows from them, and why. */
export function Review({ form }: { form: SettingsFormState }) {
  const { saved, settings, changed } = useDraftAnalysis()
  const [reason, setReason] = useState(form.readReason)
  const { source, base, state } = form
  const isSaving = state.kind === 'saving'

  function save() {
    if (reasonExcess(reason) > 0) document.getElementById(reasonId)?.focus()
    else void form.saveReviewed()
  }
  useSaveShortcut(save)

  return (
    <ModalDialog
      title={review.title}
      onClose={form.closeReview}
      actions={
        <>
          <Button onClick={form.closeReview}>{review.back}</Button>
          <PatientButton
            label={isSaving ? saving.saving : review.save}
            notBeforeMs={state.kind === 'failed' ? notBeforeMs(state.failure) : 0}
            isBusy={isSaving}
            onPress={save}
          />
        </>
      }
    >
      <Text tone="secondary">
        {base.replacesUnreadable
          ? `${saving.replaces}.`
          : sourceWords(source.origin, source.restores)}
      </Text>
      {settings && changed.length > 0 && <ChangedSettings saved={saved} settings={settings} />}
      {settings && <Consequences saved={saved} settings={settings} />}
      <ReasonField
        text={reason}
        onType={(text) => {
          setReason(text)
          form.keepReason(text)
        }}
      />
      <SaveAlert form={form} />
    </ModalDialog>
  )
}
