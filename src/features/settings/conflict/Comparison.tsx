import Alert from '@mui/material/Alert'
import { useEffect, useRef, useState } from 'react'
import type { SettingsDocument } from '../../../api/contract.ts'
import type { Person } from '../../../api/people.ts'
import { Button } from '../../../ui/Button.tsx'
import { NamedSentence } from '../../../ui/NamedSentence.tsx'
import { Text } from '../../../ui/Text.tsx'
import {
  allFrom,
  compared,
  merged,
  undecided,
  type Choices,
  type ThreeWay,
} from '../../../policy/merge.ts'
import { allLabels, comparing } from '#messages/conflict-screen.ts'
import type { StoredChangeFacts } from '#messages/conflict.ts'
import type { SaveState } from '../editor/editor-reducer.ts'
import type { Base, MergedSettings } from '../editor/form-snapshot.ts'
import * as layout from '../form/form-layout.module.css'
import { useSaveShortcut } from '../save/save-shortcut.ts'
import { StoredChangeSentence, storedChangeFacts } from '../sync/StoredChangeSentence.tsx'
import { choicesFor, type MadeChoices } from './compare-draft.ts'
import * as css from './Comparison.module.css'
import { GroupChoice } from './GroupChoice.tsx'
import { ResultPanel } from './ResultPanel.tsx'
import { useResult } from './use-result.ts'

/** Says who saved, or what else happened, and that nothing is lost. */
function Introduction({ facts }: { facts: StoredChangeFacts }) {
  const count = facts.version - facts.started
  return (
    <Text tone="secondary" className={css.whoSaved}>
      <StoredChangeSentence facts={facts} />
      {count > 1 && <span>{` ${comparing.savedSince(count)}`}</span>}
      <span>{` ${comparing.untouched}`}</span>
      {facts.change === 'cleared' && <span>{` ${comparing.allChosen}`}</span>}
    </Text>
  )
}

/** Says that somebody saved again while the comparison was open. */
function SavedAgain({ facts: { by, change, version } }: { facts: StoredChangeFacts }) {
  return (
    <Alert severity="info" className={css.again}>
      <NamedSentence name={by} sentence={(name) => comparing.again[change](name, version)} />
      {change !== 'cleared' && <span>{` ${comparing.choicesStay}`}</span>}
    </Alert>
  )
}

/** The props of {@link Comparison}. */
export type ComparisonProps = {
  base: Base
  /** The person who is signed in, once it is known. */
  me: Person | undefined
  saveState: SaveState
  /** The stored document. */
  current: SettingsDocument
  three: ThreeWay
  /** The choices that the person made before, if any. */
  made: MadeChoices | undefined
  onMade: (made: MadeChoices) => void
  /** Opens the review of the result. */
  onReview: (result: MergedSettings) => void
  /** Puts the result into the form. */
  onEdit: (result: MergedSettings, announcement: string) => void
  /** Leads back to the form without a result. */
  onClose: () => void
}

const sides = ['theirs', 'mine'] as const

/** Both changes side by side, group by group, and beside them the result of the choices. */
export function Comparison(props: ComparisonProps) {
  const { base, me, saveState, current, three, made, onMade, onReview, onEdit, onClose } = props
  const [firstVersion] = useState(current.version)
  const heading = useRef<HTMLElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const facts = storedChangeFacts(current, base, me)
  const { change } = facts
  const choices = choicesFor(three, made, change)
  const open = undecided(three, choices)
  const settings = merged(three.theirs, three.mine, choices)
  const choose = (next: Choices) => onMade({ three, choices: next })
  const result = useResult({ current, three, settings, open, onReview, onEdit })
  useSaveShortcut(result.review)
  return (
    <section aria-labelledby="put-together">
      <Text id="put-together" as="h2" variant="h2" ref={heading} tabIndex={-1}>
        {comparing.titles[change](current.version)}
      </Text>
      <Introduction facts={facts} />
      {current.version !== firstVersion && <SavedAgain facts={facts} />}
      <div className={css.chooseAll}>
        {sides.map((side) => (
          <Button key={side} variant="outlined" onClick={() => choose(allFrom(side))}>
            {allLabels[change][side]}
          </Button>
        ))}
      </div>
      <div className={layout.columns}>
        <div className={layout.column}>
          {compared(three).map((comparison) => (
            <GroupChoice
              key={comparison.group}
              comparison={comparison}
              three={three}
              change={change}
              started={base}
              current={current}
              by={facts.by}
              choice={choices[comparison.group]}
              onChoose={(side) => choose({ ...choices, [comparison.group]: side })}
            />
          ))}
        </div>
        <ResultPanel
          base={base}
          me={me}
          saveState={saveState}
          current={current}
          settings={settings}
          open={open}
          result={result}
          onClose={onClose}
        />
      </div>
    </section>
  )
}
