import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import RadioGroup from '@mui/material/RadioGroup'
import Typography from '@mui/material/Typography'
import type { SettingsDocument } from '../../../api/contract.ts'
import { withGroup, type GroupComparison, type Side, type ThreeWay } from '../../../policy/merge.ts'
import type { Settings } from '../../../policy/settings.ts'
import { changedByWords, comparing, groupLabel } from '../../../words/en/conflict-screen.ts'
import type { Base } from '../base.ts'
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
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={id}
      sx={{ padding: { xs: 2, sm: 3 }, borderColor: isOpen ? 'warning.main' : 'divider' }}
    >
      <Typography id={id} component="h3" variant="subtitle1">
        {groupLabel(group)}
      </Typography>
      <Typography id={`${id}-by`} variant="body2" color="textSecondary">
        {changedByWords[changedBy]} {isOpen && <strong>{comparing.choose}</strong>}
      </Typography>
      <Box sx={{ marginBlockStart: 2 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {started.replacesUnreadable
            ? comparing.startedFromDefaults
            : comparing.started(started.document.version)}
        </Typography>
        {valuesOf(three.base)}
      </Box>
      {changedBy === 'bothAlike' ? (
        <Box sx={{ marginBlockStart: 2 }}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {comparing.bothNow}
          </Typography>
          {valuesOf(three.mine)}
        </Box>
      ) : (
        <RadioGroup
          aria-labelledby={id}
          aria-describedby={`${id}-by`}
          name={id}
          value={choice ?? null}
          sx={{
            display: 'grid',
            gap: 1.5,
            marginBlockStart: 2,
            gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 15rem), 1fr))',
          }}
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
    </Paper>
  )
}
