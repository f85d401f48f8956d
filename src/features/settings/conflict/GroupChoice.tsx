import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import type { SettingsDocument } from '../../../api/contract.ts'
import type { StoredChange } from '../../../api/stored-change.ts'
import { BreakableText } from '../../../ui/BreakableText.tsx'
import { choiceClass, choiceParts } from '../../../setting-fields/choice-look.ts'
import { NamedSentence } from '../../../ui/NamedSentence.tsx'
import * as paper from '../../../ui/paper.module.css'
import { Text } from '../../../ui/Text.tsx'
import { translationOf } from '../../../setting-fields/translation-of.ts'
import * as hidden from '../../../ui/visually-hidden.module.css'
import type { GroupComparison, Side, ThreeWay } from '../../../policy/merge.ts'
import type { SettingGroup } from '../../../policy/setting-groups.ts'
import { settingValue } from '../../../policy/setting-path.ts'
import type { Settings } from '../../../policy/settings.ts'
import { changedByMessages, comparing, groupLabel, sideLabels } from '#messages/conflict-screen.ts'
import { settingValueText } from '#messages/differences.ts'
import { groupOutcome } from '#messages/group-outcome.ts'
import { settingLabels } from '#messages/labels.ts'
import type { Base } from '../editor/form-snapshot.ts'
import * as css from './GroupChoice.module.css'

const choiceId = (group: SettingGroup, side: Side) => `choice-${group}-${side}`

/** Moves the focus to the choice of a group. */
export function focusChoice(group: SettingGroup): void {
  document.getElementById(choiceId(group, 'theirs'))?.focus()
}

type ValuesProps = {
  comparison: GroupComparison
  /** All settings of a side; of both sides if they have the same values in this group. */
  sides: readonly [Settings, ...Settings[]]
}

/** The values of a group that differ between the sides, and what they lead to. */
function GroupValues({ comparison: { group, settings: paths }, sides }: ValuesProps) {
  const [settings] = sides
  // The same values can have another outcome with the other settings of each side.
  const outcomes = new Set(sides.map((side) => groupOutcome(group, side)))
  return (
    <div className={css.values}>
      <dl className={css.list}>
        {paths.map((setting) => (
          <div key={setting} className={css.item}>
            <dt
              // The heading of the group says the same.
              className={settingLabels[setting] === groupLabel(group) ? hidden.hidden : css.label}
            >
              {settingLabels[setting]}
            </dt>
            <dd
              className={css.value}
              translate={translationOf(setting, settingValue(settings, setting))}
            >
              <BreakableText text={settingValueText(setting, settingValue(settings, setting))} />
            </dd>
          </div>
        ))}
      </dl>
      {Array.from(outcomes, (sentence) => (
        <Text key={sentence} variant="body2" tone="secondary" className={css.outcome}>
          <BreakableText text={sentence} />
        </Text>
      ))}
    </div>
  )
}

type SideProps = {
  group: SettingGroup
  side: Side
  label: string
  /** The version that the side is about. */
  note: string
  isChosen: boolean
  onChoose: () => void
  children: ReactNode
}

/** One side of a choice. The whole frame can be clicked; its name is the label alone. */
function SideOption({ group, side, label, note, isChosen, onChoose, children }: SideProps) {
  const id = choiceId(group, side)
  return (
    <label htmlFor={id} className={choiceClass(isChosen)}>
      <Radio
        id={id}
        value={side}
        size="small"
        onChange={onChoose}
        className={choiceParts.radio}
        slotProps={{
          input: { 'aria-labelledby': `${id}-label`, 'aria-describedby': `${id}-values` },
        }}
      />
      <div className={choiceParts.text}>
        <div className={css.side}>
          <Text id={`${id}-label`} as="div" variant="subtitle2">
            {label}
          </Text>
          <Text variant="body2" tone="secondary">
            {note}
          </Text>
        </div>
        <div id={`${id}-values`}>{children}</div>
      </div>
    </label>
  )
}

type Props = {
  comparison: GroupComparison
  three: ThreeWay
  change: StoredChange
  started: Base
  current: SettingsDocument
  /** The name of the person who saved it. */
  by: string
  choice: Side | undefined
  onChoose: (side: Side) => void
}

const sides = ['theirs', 'mine'] as const

/** Settings that are chosen together: their values at the start, and those of each side. */
export function GroupChoice(props: Props) {
  const { comparison, three, change, started, current, by, choice, onChoose } = props
  const { group, changedBy } = comparison
  const id = `choose-${group}`
  const isOpen = changedBy === 'both' && choice === undefined
  return (
    <section aria-labelledby={id} className={clsx(paper.paper, css.group, isOpen && css.open)}>
      <Text id={id} as="h3" variant="subtitle1">
        {groupLabel(group)}
      </Text>
      <Text id={`${id}-by`} variant="body2" tone="secondary">
        <NamedSentence name={by} sentence={(name) => changedByMessages[change][changedBy](name)} />
        {isOpen && <strong>{` ${comparing.choose}`}</strong>}
      </Text>
      <div className={css.block}>
        <Text variant="body2" className={css.whose}>
          {started.replacesUnreadable
            ? comparing.startedFromDefaults
            : comparing.started(started.document.version)}
        </Text>
        <GroupValues comparison={comparison} sides={[three.base]} />
      </div>
      {changedBy === 'bothAlike' ? (
        <div className={css.block}>
          <Text variant="body2" className={css.whose}>
            {comparing.bothNow}
          </Text>
          <GroupValues comparison={comparison} sides={[three.theirs, three.mine]} />
        </div>
      ) : (
        <RadioGroup
          aria-labelledby={id}
          aria-describedby={`${id}-by`}
          name={id}
          value={choice ?? null}
          className={clsx(css.block, css.sides)}
        >
          {sides.map((side) => (
            <SideOption
              key={side}
              group={group}
              side={side}
              label={sideLabels[change][side]}
              note={side === 'theirs' ? comparing.theirs(current.version) : comparing.mine}
              isChosen={choice === side}
              onChoose={() => onChoose(side)}
            >
              <GroupValues comparison={comparison} sides={[three[side]]} />
            </SideOption>
          ))}
        </RadioGroup>
      )}
    </section>
  )
}
