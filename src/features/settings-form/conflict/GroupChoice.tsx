import RadioGroup from '@mui/material/RadioGroup'
import { clsx } from 'clsx'
import paper from '../../../fields/paper.module.css'
import type { SettingsDocument } from '../../../api/contract.ts'
import { Text } from '../../../fields/Text.tsx'
import { withGroup, type GroupComparison, type Side, type ThreeWay } from '../../../policy/merge.ts'
import type { Settings } from '../../../policy/settings.ts'
import { changedByWords, comparing, groupLabel } from '../../../words/en/conflict-screen.ts'
import type { Base } from '../base.ts'
import css from './GroupChoice.module.css'
import { GroupValues } from './GroupValues.tsx'
import { SideOption } from './SideOption.tsx'

type Props = {
  comparison: GroupComparison
  three: ThreeWay
  /** The result as it is chosen so far: what a choice leads to, it leads to among the others. */
  settings: Settings
  started: Base
  current: SettingsDocument
  choice: Side | undefined
  onChoose: (side: Side) => void
}

const sides = ['theirs', 'mine'] as const

/** Settings that are chosen together: as they were at the start, and each side's, of which one is chosen. */
export function GroupChoice(props: Props) {
  const { comparison, three, settings, started, current, choice, onChoose } = props
  const { group, changedBy } = comparison
  const id = `choose-${group}`
  const isOpen = changedBy === 'both' && choice === undefined
  const valuesOf = (from: Settings) => (
    <GroupValues comparison={comparison} settings={withGroup(settings, group, from)} />
  )
  return (
    <section
      aria-labelledby={id}
      className={clsx(paper['paper'], css['group'], isOpen && css['open'])}
    >
      <Text id={id} as="h3" variant="subtitle1">
        {groupLabel(group)}
      </Text>
      <Text id={`${id}-by`} variant="body2" tone="secondary">
        <span>{`${changedByWords[changedBy]} `}</span>
        {isOpen && <strong>{comparing.choose}</strong>}
      </Text>
      <div className={css['block']}>
        <Text variant="body2" className={css['whose']}>
          {started.replacesUnreadable
            ? comparing.startedFromDefaults
            : comparing.started(started.document.version)}
        </Text>
        {valuesOf(three.base)}
      </div>
      {changedBy === 'bothAlike' ? (
        <div className={css['block']}>
          <Text variant="body2" className={css['whose']}>
            {comparing.bothNow}
          </Text>
          {valuesOf(three.mine)}
        </div>
      ) : (
        <RadioGroup
          aria-labelledby={id}
          aria-describedby={`${id}-by`}
          name={id}
          value={choice ?? null}
          className={clsx(css['block'], css['sides'])}
        >
          {sides.map((side) => (
            <SideOption
              key={side}
              group={group}
              side={side}
              note={side === 'theirs' ? comparing.theirs(current.version) : comparing.mine}
              isChosen={choice === side}
              onChoose={() => onChoose(side)}
            >
              {valuesOf(three[side])}
            </SideOption>
          ))}
        </RadioGroup>
      )}
    </section>
  )
}
