import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useEffect, useRef, useState } from 'react'
import type { SettingsDocument } from '../../../api/contract.ts'
import {
  allFrom,
  compared,
  merged,
  undecided,
  type Choices,
  type ThreeWay,
} from '../../../policy/merge.ts'
import { comparing } from '../../../words/en/conflict-screen.ts'
import { conflict } from '../../../words/en/conflict.ts'
import { formColumn, formColumns } from '../form-columns.ts'
import { useSaveShortcut } from '../use-save-shortcut.ts'
import type { SettingsFormState } from '../use-settings-form.ts'
import { ChooseAll } from './ChooseAll.tsx'
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
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const choices = choicesFor(three, made)
  const open = undecided(three, choices)
  const settings = merged(three.theirs, three.mine, choices)
  const choose = (next: Choices) => onMade({ three, choices: next })
  const result = useResult({ form, current, three, settings, open })
  useSaveShortcut(result.save)
  return (
    <Box component="section" aria-labelledby="put-together" sx={{ marginBlockStart: 3 }}>
      <Typography id="put-together" component="h2" variant="h2" ref={heading} tabIndex={-1}>
        {comparing.title}
      </Typography>
      <WhoSaved current={current} started={form.base} />
      {current.version !== first && (
        <Alert severity="info" sx={{ marginBlockStart: 2, maxInlineSize: '45rem' }}>
          {comparing.again(current.savedBy?.name ?? conflict.nobody, current.version)}
        </Alert>
      )}
      <ChooseAll onChoose={(side) => choose(allFrom(side))} />
      <Box sx={formColumns}>
        <Box sx={formColumn}>
          {compared(three).map((comparison) => (
            <GroupChoice
              key={comparison.group}
              comparison={comparison}
              three={three}
              settings={settings}
              started={form.base}
              current={current}
              choice={choices[comparison.group]}
              onChoose={(side) => choose({ ...choices, [comparison.group]: side })}
            />
          ))}
        </Box>
        <ResultPanel
          current={current}
          settings={settings}
          open={open}
          result={result}
          onGoTo={focusChoice}
          onLeave={form.leaveComparison}
        />
      </Box>
    </Box>
  )
}
