import { useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { ModalDialog } from '../../../ui/ModalDialog.tsx'
import { RetryButton } from '../../../ui/RetryButton.tsx'
import { Text } from '../../../ui/Text.tsx'
import { saving } from '#messages/page.ts'
import { review, sourceText } from '#messages/review.ts'
import { useDraftAnalysis } from '../editor/draft-analysis.tsx'
import { retryNotBeforeMs } from '../editor/editor-reducer.ts'
import { reasonExcess } from '../editor/reason.ts'
import type { SettingsEditor } from '../editor/use-settings-editor.ts'
import { useSaveShortcut } from '../save/save-shortcut.ts'
import { SaveFailureAlert } from '../save/SaveFailureAlert.tsx'
import { ReasonField, reasonId } from './ReasonField.tsx'
import { ChangedSettings, Consequences } from './ReviewContents.tsx'

type Props = Pick<
  SettingsEditor,
  'base' | 'source' | 'me' | 'saveState' | 'reason' | 'saveReviewed' | 'closeReview'
>

/** The changes before they are saved: every setting before and after, the consequences, a reason. */
export function Review(props: Props) {
  const { base, source, me, saveState, reason, saveReviewed, closeReview } = props
  const { saved, settings, changed } = useDraftAnalysis()
  const [text, setText] = useState(reason.read)
  const isSaving = saveState.kind === 'saving'

  function save() {
    if (reasonExcess(text) > 0) document.getElementById(reasonId)?.focus()
    else void saveReviewed()
  }
  useSaveShortcut(save)

  return (
    <ModalDialog
      title={review.title}
      onClose={closeReview}
      actions={
        <>
          <Button onClick={closeReview}>{review.back}</Button>
          <RetryButton
            label={isSaving ? saving.saving : review.save}
            notBeforeMs={retryNotBeforeMs(saveState)}
            isBusy={isSaving}
            onPress={save}
          />
        </>
      }
    >
      <Text tone="secondary">
        {base.replacesUnreadable
          ? saving.replacesSentence
          : sourceText(source.origin, source.restores)}
      </Text>
      {settings && changed.length > 0 && <ChangedSettings saved={saved} settings={settings} />}
      {settings && <Consequences saved={saved} settings={settings} />}
      <ReasonField
        text={text}
        onType={(typed) => {
          setText(typed)
          reason.write(typed)
        }}
      />
      <SaveFailureAlert saveState={saveState} base={base} me={me} />
    </ModalDialog>
  )
}
