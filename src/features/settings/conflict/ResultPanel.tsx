import Alert from '@mui/material/Alert'
import { Button } from '../../../fields/Button.tsx'
import { notBeforeMs } from '../../../api/api-error.ts'
import type { SettingsDocument } from '../../../api/contract.ts'
import { BesidePanel } from '../../../fields/BesidePanel.tsx'
import { RetryButton } from '../../../fields/RetryButton.tsx'
import { SlowNote } from '../../../fields/SlowNote.tsx'
import { Text } from '../../../fields/Text.tsx'
import type { SettingGroup } from '../../../policy/setting-groups.ts'
import type { Settings } from '../../../policy/settings.ts'
import { comparing } from '../../../words/en/conflict-screen.ts'
import { conflict } from '../../../words/en/conflict.ts'
import { stillWorking, tryingAgain } from '../../../words/en/failures.ts'
import { saving } from '../../../words/en/page.ts'
import { conflictOf } from '../editor/conflict-of.ts'
import { ResultOutcome } from './ResultOutcome.tsx'
import { ResultAlert } from './ResultAlert.tsx'
import css from './ResultPanel.module.css'
import { ToChoose } from './ToChoose.tsx'
import type { ResultActions } from './use-result.ts'

type Props = {
  current: SettingsDocument
  settings: Settings
  open: readonly SettingGroup[]
  result: ResultActions
  onGoTo: (group: SettingGroup) => void
  onLeave: () => void
}

function saveLabel({ state }: ResultActions): string {
  if (state.kind === 'saving') return saving.saving
  return state.kind === 'failed' && !conflictOf(state) ? tryingAgain.again : comparing.save
}

/** What the choices lead to as a whole, and what can be done with it. */
export function ResultPanel({ current, settings, open, result, onGoTo, onLeave }: Props) {
  const { state } = result
  const isSaving = state.kind === 'saving'
  return (
    <BesidePanel titleId="result" className={css['panel']}>
      <Text id="result" as="h3" variant="h2">
        {comparing.result}
      </Text>
      {open.length > 0 ? (
        <ToChoose groups={open} onGoTo={onGoTo} />
      ) : (
        <ResultOutcome current={current} settings={settings} isTheirs={result.isTheirs} />
      )}
      {!result.isValid && <Alert severity="error">{comparing.refused}</Alert>}
      <ResultAlert state={state} />
      <output className={css['state']}>
        {isSaving && <SlowNote text={stillWorking.saving} />}
      </output>
      <div className={css['actions']}>
        <RetryButton
          label={saveLabel(result)}
          notBeforeMs={state.kind === 'failed' ? notBeforeMs(state.failure) : 0}
          isBusy={isSaving}
          onPress={result.save}
        />
        <Button variant="outlined" disabled={isSaving} onClick={result.put}>
          {comparing.put}
        </Button>
        <Button disabled={isSaving} onClick={onLeave}>
          {conflict.back}
        </Button>
      </div>
    </BesidePanel>
  )
}
