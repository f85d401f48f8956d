import Alert from '@mui/material/Alert'
import { useEffect, useRef, useState } from 'react'
import type { SettingsDocument } from '../../../api/contract.ts'
import { Text } from '../../../fields/Text.tsx'
import {
  allFrom,
  compared,
  merged,
  undecided,
  type Choices,
  type ThreeWay,
} from '../../../policy/merge.ts'
import { comparing } from '../../../words/en/conflict-screen.ts'
import { NamedSentence } from '../../../fields/NamedSentence.tsx'
import columns from '../form/form-columns.module.css'
import { savedWords } from '../sync/saved-words.ts'
import { useSaveShortcut } from '../save/use-save-shortcut.ts'
import type { SettingsFormState } from '../editor/use-settings-editor.ts'
import { ChooseAll } from './ChooseAll.tsx'
import css from './Comparison.module.css'
import { focusChoice } from './focus-choice.ts'
import { GroupChoice } from './GroupChoice.tsx'
import { choicesFor, type Made } from './made-choices.ts'
import { ResultPanel } from './ResultPanel.tsx'
import { useResult } from './use-result.ts'
import { WhoSaved } from './WhoSaved.tsx'

type Props = {
  form: SettingsFormState
  current: SettingsDocument
  three: ThreeWay
  made: Made | undefined
  onMade: (made: Made) => void
}

/** Both changes side by side, group by group, and beside them what the choices lead to. */
export function Comparison({ form, current, three, made, onMade }: Props) {
  const [first] = useState(current.version)
  const heading = useRef<HTMLElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const saved = savedWords(current, form)
  const { change } = saved
  const choices = choicesFor(three, made, change)
  const open = undecided(three, choices)
  const settings = merged(three.theirs, three.mine, choices)
  const choose = (next: Choices) => onMade({ three, choices: next })
  const result = useResult({ form, current, three, settings, open })
  useSaveShortcut(result.save)
  return (
    <section aria-labelledby="put-together" className={css['comparison']}>
      <Text id="put-together" as="h2" variant="h2" ref={heading} tabIndex={-1}>
        {comparing.title}
      </Text>
      <WhoSaved saved={saved} />
      {current.version !== first && (
        <Alert severity="info" className={css['again']}>
          <NamedSentence
            name={saved.by}
            words={(by) => comparing.again[change](by, current.version)}
          />
          {change !== 'cleared' && <span>{` ${comparing.choicesStay}`}</span>}
        </Alert>
      )}
      <ChooseAll change={change} onChoose={(side) => choose(allFrom(side))} />
      <div className={columns['columns']}>
        <div className={columns['column']}>
          {compared(three).map((comparison) => (
            <GroupChoice
              key={comparison.group}
              comparison={comparison}
              three={three}
              change={change}
              started={form.base}
              current={current}
              choice={choices[comparison.group]}
              onChoose={(side) => choose({ ...choices, [comparison.group]: side })}
            />
          ))}
        </div>
        <ResultPanel
          current={current}
          settings={settings}
          open={open}
          result={result}
          onGoTo={focusChoice}
          onLeave={form.leaveComparison}
        />
      </div>
    </section>
  )
}
