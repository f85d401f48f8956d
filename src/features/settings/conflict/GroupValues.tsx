import { BreakableText } from '../../../fields/BreakableText.tsx'
import { Text } from '../../../fields/Text.tsx'
import { translationOf } from '../../../fields/translation-of.ts'
import hidden from '../../../fields/visually-hidden.module.css'
import type { GroupComparison } from '../../../policy/merge.ts'
import { settingValue } from '../../../policy/setting-path.ts'
import type { Settings } from '../../../policy/settings.ts'
import { groupLabel } from '../../../words/en/conflict-screen.ts'
import { settingValueWords } from '../../../words/en/differences.ts'
import { groupOutcome } from '../../../words/en/group-outcome.ts'
import { settingLabels } from '../../../words/en/labels.ts'
import css from './GroupChoice.module.css'

type Props = {
  comparison: GroupComparison
  /** All settings of a side; of both sides if they have the same values in this group. */
  sides: readonly [Settings, ...Settings[]]
}

/** The values of a group that differ between the sides, and what they lead to. */
export function GroupValues({ comparison: { group, settings: paths }, sides }: Props) {
  const [settings] = sides
  // The same values can have another outcome with the other settings of each side.
  const outcomes = new Set(sides.map((side) => groupOutcome(group, side)))
  return (
    <div className={css['values']}>
      <dl className={css['list']}>
        {paths.map((setting) => (
          <div key={setting} className={css['item']}>
            <dt
              // The heading of the group says the same.
              className={
                settingLabels[setting] === groupLabel(group) ? hidden['hidden'] : css['label']
              }
            >
              {settingLabels[setting]}
            </dt>
            <dd
              className={css['value']}
              translate={translationOf(setting, settingValue(settings, setting))}
            >
              <BreakableText text={settingValueWords(setting, settingValue(settings, setting))} />
            </dd>
          </div>
        ))}
      </dl>
      {Array.from(outcomes, (words) => (
        <Text key={words} variant="body2" tone="secondary" className={css['outcome']}>
          <BreakableText text={words} />
        </Text>
      ))}
    </div>
  )
}
