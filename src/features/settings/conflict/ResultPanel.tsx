import Alert from '@mui/material/Alert'
import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import type { SettingsDocument } from '../../../api/contract.ts'
import type { Person } from '../../../api/people.ts'
import { BesidePanel } from '../../../ui/BesidePanel.tsx'
import { BreakableText } from '../../../ui/BreakableText.tsx'
import { Button } from '../../../ui/Button.tsx'
import * as link from '../../../ui/link.module.css'
import { PeopleChanges } from '../../../setting-fields/PeopleChanges.tsx'
import { Text } from '../../../ui/Text.tsx'
import { WarningNotes } from '../../../setting-fields/WarningNotes.tsx'
import { policyOf } from '../../../policy/policy.ts'
import type { SettingGroup } from '../../../policy/setting-groups.ts'
import type { Settings } from '../../../policy/settings.ts'
import { warningsFor } from '../../../policy/warnings.ts'
import { comparing, groupLabel } from '#messages/conflict-screen.ts'
import { conflict } from '#messages/conflict.ts'
import { notes } from '#messages/notes.ts'
import { outcome, policySentences } from '#messages/outcome.ts'
import { enumerationSeparator } from '#messages/format.ts'
import type { SaveState } from '../editor/editor-reducer.ts'
import type { Base } from '../editor/form-snapshot.ts'
import { SaveFailureAlert } from '../save/SaveFailureAlert.tsx'
import { focusChoice } from './GroupChoice.tsx'
import * as css from './ResultPanel.module.css'
import type { Result } from './use-result.ts'

/** The groups without a choice, each as a link to it. */
function OpenChoices({ groups }: { groups: readonly SettingGroup[] }) {
  return (
    <div>
      <Text as="div" variant="subtitle2">
        <span>{`${comparing.toChoose} `}</span>
        {groups.map((group, index) => (
          <span key={group}>
            {index > 0 && <span>{enumerationSeparator()}</span>}
            <button
              type="button"
              className={clsx(link.link, link.button, css.group)}
              onClick={() => focusChoice(group)}
            >
              {groupLabel(group)}
            </button>
          </span>
        ))}
      </Text>
      <Text variant="body2" tone="secondary">
        {comparing.toChooseText}
      </Text>
    </div>
  )
}

function Titled({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={css.titled}>
      <Text as="h4" variant="subtitle2">
        {title}
      </Text>
      {children}
    </div>
  )
}

type OutcomeProps = { current: SettingsDocument; settings: Settings; isTheirs: boolean }

/** The outcome of the result: what will happen, what changes for people, and the notes. */
function Outcome({ current: { version, settings: theirs }, settings, isTheirs }: OutcomeProps) {
  const { agent, customer } = policySentences(policyOf(settings))
  const warnings = warningsFor(settings, { origin: location.origin })
  return (
    <>
      <Titled title={outcome.title}>
        <Text variant="body2">
          <BreakableText text={agent} />
        </Text>
        <Text variant="body2">
          <BreakableText text={customer} />
        </Text>
      </Titled>
      {isTheirs ? (
        <Text variant="subtitle2">{comparing.isTheirs(version)}</Text>
      ) : (
        <Titled title={comparing.changes(version)}>
          <PeopleChanges before={theirs} after={settings} />
        </Titled>
      )}
      {warnings.length > 0 && (
        <Titled title={notes.title}>
          <WarningNotes warnings={warnings} />
        </Titled>
      )}
    </>
  )
}

type Props = {
  base: Base
  me: Person | undefined
  saveState: SaveState
  current: SettingsDocument
  settings: Settings
  open: readonly SettingGroup[]
  result: Result
  onClose: () => void
}

/** The result of the choices as a whole, and the ways to use it. */
export function ResultPanel(props: Props) {
  const { base, me, saveState, current, settings, open, result, onClose } = props
  return (
    <BesidePanel titleId="result" className={css.panel}>
      <Text id="result" as="h3" variant="h2">
        {comparing.result}
      </Text>
      {open.length > 0 ? (
        <OpenChoices groups={open} />
      ) : (
        <Outcome current={current} settings={settings} isTheirs={result.isTheirs} />
      )}
      {!result.isValid && <Alert severity="error">{comparing.refused}</Alert>}
      <SaveFailureAlert saveState={saveState} base={base} me={me} />
      <div className={css.actions}>
        <Button variant="contained" onClick={result.review}>
          {comparing.review}
        </Button>
        <Button variant="outlined" onClick={result.edit}>
          {comparing.edit}
        </Button>
        <Button onClick={onClose}>{conflict.back}</Button>
      </div>
    </BesidePanel>
  )
}
