import { memo, useDeferredValue, useMemo } from 'react'
import { accessPhases } from '../../policy/access.ts'
import { outcomeDifferences } from '../../policy/differences.ts'
import { policyOf, type AccessPolicy, type Policy } from '../../policy/policy.ts'
import type { SettingPath } from '../../policy/setting-path.ts'
import type { Settings } from '../../policy/settings.ts'
import type { UsableSettings } from '../../policy/usable-settings.ts'
import { policySentences } from '../../words/en/outcome.ts'
import { preview } from '../../words/en/preview.ts'
import { Block } from './body/Block.tsx'
import { CapabilityTable } from './body/CapabilityTable.tsx'
import { InWords } from './body/InWords.tsx'
import { WhatChanges } from './body/WhatChanges.tsx'
import { ExportActions } from './export/ExportActions.tsx'
import { usableWarnings } from './outcome/usable-warnings.ts'
import { Warnings } from './outcome/Warnings.tsx'
import { Screens } from './screens/Screens.tsx'
import { HowItEnds } from './timeline/HowItEnds.tsx'
import { Timeline } from './timeline/Timeline.tsx'
import css from './Preview.module.css'
import { useStableValue } from '../../fields/use-stable-value.ts'
import { useJumps } from './use-jumps.ts'
import type { View } from './view.ts'

type Props = {
  /** What can be told of the draft; the same object for as long as it says the same. */
  reading: UsableSettings
  /** What is saved, where there is something to compare with. */
  saved?: Settings | undefined
  view: View
  onView: (change: Partial<View>) => void
  /** Whether it is the whole page instead of a part of one. */
  isPage?: boolean
}

const depends = (unusable: readonly SettingPath[], part: string) =>
  unusable.some((setting) => setting.startsWith(part))

/** How many of the phases can be told although some values cannot be used. */
function knownPhases(unusable: readonly SettingPath[]): number {
  if (unusable.includes('customer.access.fullDuration')) return 0
  if (unusable.includes('customer.access.limitedDuration')) return 0
  return unusable.includes('customer.access.continueToLimited.duration') ? 1 : Infinity
}

type PartProps = { policy: Policy; unusable: readonly SettingPath[] }

const Sentences = memo(({ policy, unusable }: PartProps) => {
  const { agent, customer } = policySentences(policy)
  return (
    <Block title={preview.inWords}>
      <InWords
        agent={depends(unusable, 'agent') ? undefined : agent}
        customer={depends(unusable, 'customer') ? undefined : customer}
      />
    </Block>
  )
})

/** The phase of `access` at an instant, by its number; -1 before the end. */
const phaseAt = (access: AccessPolicy, atMs: number) =>
  accessPhases(access).findLastIndex(({ fromMs }) => fromMs <= atMs)

/** Drawn again from one phase to the next, not for every instant in between. */
const Table = memo(({ policy, unusable, now }: PartProps & { now: number }) => {
  const access = useStableValue(policy.customer.access)
  const known = knownPhases(unusable)
  return (
    <Block title={preview.table}>
      {known === 0 ? (
        <span>{preview.accessUnknown}</span>
      ) : (
        <CapabilityTable access={access} now={now} known={known} />
      )}
    </Block>
  )
})

type ChangesProps = { saved: Settings; draft: Settings; onLookAt: (atMs: number) => void }

const Changes = memo((props: ChangesProps) => (
  <Block title={preview.changes}>
    <WhatChanges {...props} />
  </Block>
))

/** The saved policy, where people will notice that another takes its place. */
function policyToCompare(saved: Settings | undefined, policy: Policy): Policy | undefined {
  const before = saved && policyOf(saved)
  return before && outcomeDifferences(before, policy).length > 0 ? before : undefined
}

/** Beside the form they stand with the words; here they have to stand by themselves. */
const PageWarnings = memo((reading: UsableSettings) => (
  <Warnings warnings={usableWarnings(reading)} />
))

/** What the settings lead to, at any instant, for the agent and the customer. */
export function Preview({ reading, saved, view, onView, isPage = false }: Props) {
  const { settings, unusable } = reading
  const policy = useMemo(() => policyOf(settings), [settings])
  const compareWith = useMemo(() => policyToCompare(saved, policy), [saved, policy])
  // The handle and what it says move at once; the screens may follow a frame later.
  const followed = useDeferredValue(view)
  const { jumpedTo, onMove, onJump } = useJumps(onView)
  return (
    <div className={css['column']}>
      {isPage && <PageWarnings settings={settings} unusable={unusable} />}
      {saved && unusable.length === 0 && (
        <Changes saved={saved} draft={settings} onLookAt={onJump} />
      )}
      <HowItEnds
        policy={policy}
        isInactivityUnknown={unusable.includes('agent.endWhenInactive.minutes')}
        view={view}
        onView={onView}
      />
      <Timeline
        policy={policy}
        compareWith={compareWith}
        unusable={unusable}
        view={view}
        onView={onView}
        jumpedTo={jumpedTo}
        onMove={onMove}
        onJump={onJump}
      />
      <Screens policy={policy} view={followed} unusable={unusable} />
      <Table
        policy={policy}
        unusable={unusable}
        now={phaseAt(policy.customer.access, followed.atMs)}
      />
      <Sentences policy={policy} unusable={unusable} />
      {unusable.length === 0 && <ExportActions settings={settings} view={view} isPage={isPage} />}
    </div>
  )
}
