import type { SettingOfKind } from '../policy/setting-registry.ts'
import { settingLabels, unitLabels } from '#messages/labels.ts'
import { settingHelp } from '#messages/settings-help.ts'
import { minutesLimits } from '#messages/settings-problems.ts'
import { anchors } from '../routing/anchors.ts'
import { FieldMessages } from './FieldMessages.tsx'
import { FieldNotes } from './FieldNotes.tsx'
import * as css from './input.module.css'
import { Text } from '../ui/Text.tsx'
import { TextInput } from './TextInput.tsx'
import { useProblem } from './use-problem.ts'
import { useTurnOff } from './use-turn-off.ts'

const unit = (
  <Text as="span" tone="secondary">
    {unitLabels.minutes}
  </Text>
)

/** A setting that is a number of minutes, in the row of its switch. */
export function MinutesField({ name }: { name: SettingOfKind<'number'> }) {
  const id = anchors[name]
  const problem = useProblem(name)
  const quickFix = useTurnOff(name, problem)
  return (
    <>
      <TextInput
        name={name}
        id={id}
        label={settingLabels[name]}
        isWrong={problem !== undefined}
        kind="numeric"
        end={unit}
        className={css.minutes}
      />
      <FieldMessages
        id={id}
        problem={problem}
        quickFix={quickFix}
        help={
          <>
            <span>{minutesLimits(name)}</span> <span>{settingHelp[name]}</span>
          </>
        }
      />
      <FieldNotes setting={name} />
    </>
  )
}
