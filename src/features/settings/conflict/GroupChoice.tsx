import RadioGroup from '@mui/material/RadioGroup'
import { clsx } from 'clsx'
import paper from '../../../fields/paper.module.css'
import type { SettingsDocument } from '../../../api/contract.ts'
import type { StoredChange } from '../../../api/stored-change.ts'
import { Text } from '../../../fields/Text.tsx'
import type { GroupComparison, Side, ThreeWay } from '../../../policy/merge.ts'
import {
  changedByWords,
  comparing,
  groupLabel,
  sideLabels,
} from '../../../words/en/conflict-screen.ts'
import type { Base } from '../editor/base.ts'
import css from './GroupChoice.module.css'
import { GroupValues } from './GroupValues.tsx'
import { SideOption } from './SideOption.tsx'

type Props = {
  comparison: GroupComparison
  three: ThreeWay
  change: StoredChange
  started: Base
  current: SettingsDocument
  choice: Side | undefined
  onChoose: (side: Side) => void
}

const sides = ['theirs', 'mine'] as const

/** Settings that are chosen together: as they were at the start, and each side's, of which one is chosen. */
export function GroupChoice(props: Props) {
  const { comparison, three, change, started, current, choice, onChoose } = props
  const { group, changedBy } = comparison
  const id = `choose-${group}`
  const isOpen = changedBy === 'both' && choice === undefined
  return (
    <section
      aria-labelledby={id}
      className={clsx(paper['paper'], css['group'], isOpen && css['open'])}
    >
      <Text id={id} as="h3" variant="subtitle1">
        {groupLabel(group)}
      </Text>
      <Text id={`${id}-by`} variant="body2" tone="secondary">
        <span>{`${changedByWords[change][changedBy]} `}</span>
        {isOpen && <strong>{comparing.choose}</strong>}
      </Text>
      <div className={css['block']}>
        <Text variant="body2" className={css['whose']}>
          {started.replacesUnreadable
            ? comparing.startedFromDefaults
            : comparing.started(started.document.version)}
        </Text>
        <GroupValues comparison={comparison} sides={[three.base]} />
      </div>
      {changedBy === 'bothAlike' ? (
        <div className={css['block']}>
          <Text variant="body2" className={css['whose']}>
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
          className={clsx(css['block'], css['sides'])}
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
