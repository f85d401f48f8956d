import OutlinedInput from '@mui/material/OutlinedInput'
import { useState } from 'react'
import { maxReasonLength } from '../../../api/contract.ts'
import type { Person } from '../../../api/people.ts'
import { FieldMessages } from '../../../setting-fields/FieldMessages.tsx'
import { useShownProblem } from '../../../setting-fields/use-problem.ts'
import { Button } from '../../../ui/Button.tsx'
import { ModalDialog } from '../../../ui/ModalDialog.tsx'
import { RetryButton } from '../../../ui/RetryButton.tsx'
import { Text } from '../../../ui/Text.tsx'
import { saving } from '#messages/page.ts'
import { review, sourceText } from '#messages/review.ts'
import { useDraftAnalysis } from '../editor/draft-analysis-context.tsx'
import { retryNotBeforeMs, type SaveState } from '../editor/editor-reducer.ts'
import type { Base, Source } from '../editor/form-snapshot.ts'
import { reasonExcess, reasonLength, type Reason } from '../editor/reason.ts'
import { useSaveShortcut } from '../save/save-shortcut.ts'
import { SaveFailureAlert } from '../save/SaveFailureAlert.tsx'
import * as css from './review.module.css'
import { ChangedSettings, Consequences } from './ReviewContents.tsx'

const reasonId = 'reason'

type ReasonProps = { text: string; onType: (text: string) => void }

/** Renders when typing starts. If the text field did, it would lose the first key. */
function ReasonMessages({ text }: Pick<ReasonProps, 'text'>) {
  const excess = reasonExcess(text)
  const tooLong =
    excess > 0 ? { message: review.reasonTooLong(excess), code: 'tooLong' } : undefined
  return (
    <FieldMessages
      id={reasonId}
      problem={useShownProblem(tooLong)}
      help={
        <>
          <span>{review.reasonHelp}</span>{' '}
          <span>{review.reasonCount(reasonLength(text), maxReasonLength)}</span>
        </>
      }
    />
  )
}

/** The reason for the change, in the person's own words. */
function ReasonField({ text, onType }: ReasonProps) {
  const isTooLong = reasonExcess(text) > 0
  return (
    <div>
      <Text as="label" htmlFor={reasonId} variant="subtitle2">
        {review.reason}
      </Text>
      <OutlinedInput
        id={reasonId}
        value={text}
        onChange={({ target }) => onType(target.value)}
        multiline
        fullWidth
        size="small"
        error={isTooLong}
        placeholder={review.reasonExample}
        slotProps={{
          input: {
            dir: 'auto',
            'aria-describedby': `${reasonId}-${isTooLong ? 'problem' : 'help'}`,
          },
        }}
      />
      <ReasonMessages text={text} />
    </div>
  )
}

/** The props of {@link Review}. */
export type ReviewProps = {
  base: Base
  source: Source
  /** The person who is signed in, once it is known. */
  me: Person | undefined
  saveState: SaveState
  reason: Pick<Reason, 'read' | 'write'>
  onSave: () => void
  /** Discards the given number of changes, and closes the review. Absent for the result of a merge. */
  onDiscard?: (changes: number) => void
  onClose: () => void
}

/** The changes before they are saved: every setting before and after, the consequences, a reason. */
export function Review(props: ReviewProps) {
  const { base, source, me, saveState, reason, onSave, onDiscard, onClose } = props
  const { saved, settings, changed } = useDraftAnalysis()
  const [text, setText] = useState(reason.read)
  const isSaving = saveState.kind === 'saving'

  function save() {
    if (reasonExcess(text) > 0) document.getElementById(reasonId)?.focus()
    else onSave()
  }
  useSaveShortcut(save)

  return (
    <ModalDialog
      title={review.title}
      onClose={onClose}
      isWide
      actions={
        <>
          {onDiscard && (
            <Button
              disabled={isSaving || changed.length === 0}
              className={css.discard}
              onClick={() => onDiscard(changed.length)}
            >
              {saving.discard}
            </Button>
          )}
          <Button onClick={onClose}>{onDiscard ? review.back : review.backToMerge}</Button>
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
      <div className={css.columns}>
        {settings && changed.length > 0 && <ChangedSettings saved={saved} settings={settings} />}
        <div className={css.column}>
          {settings && <Consequences saved={saved} settings={settings} />}
          <ReasonField
            text={text}
            onType={(typed) => {
              setText(typed)
              reason.write(typed)
            }}
          />
          <SaveFailureAlert saveState={saveState} base={base} me={me} />
        </div>
      </div>
    </ModalDialog>
  )
}
