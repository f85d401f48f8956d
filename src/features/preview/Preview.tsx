import { memo, useDeferredValue, useMemo } from 'react'
import { useStableValue } from '../../ui/use-stable-value.ts'
import type { Analysis } from '../../policy/draft-analysis.ts'
import {
  partialPhases,
  partialWarnings,
  phaseIndexAt,
  type PartialPhase,
} from '../../policy/partial-outcome.ts'
import type { PartialPolicy } from '../../policy/partial-policy.ts'
import type { Settings } from '../../policy/settings.ts'
import { preview } from '#messages/preview.ts'
import { Block } from './body/Block.tsx'
import { CapabilityTable } from './body/CapabilityTable.tsx'
import { PolicySentences } from './body/PolicySentences.tsx'
import { WhatChanges } from './body/WhatChanges.tsx'
import { ExportActions } from './export/ExportActions.tsx'
import { policyToCompare } from './model/timeline.ts'
import type { View } from './model/view.ts'
import { Warnings } from './outcome/Warnings.tsx'
import * as css from './Preview.module.css'
import { Screens } from './screens/Screens.tsx'
import { HowItEnds } from './timeline/HowItEnds.tsx'
import { Timeline } from './timeline/Timeline.tsx'
import { useJumps } from './use-jumps.ts'

type Props = {
  /** The analysis of the draft; the same object for as long as it says the same. */
  analysis: Analysis
  /** The saved settings, where there is something to compare with. */
  saved?: Settings | undefined
  view: View
  onView: (change: Partial<View>) => void
  /** True where the preview is the whole page instead of a part of one. */
  isPage?: boolean
}

const Sentences = memo(({ policy }: { policy: PartialPolicy }) => (
  <Block title={preview.inWords}>
    <PolicySentences policy={policy} />
  </Block>
))

/** Renders when the phase changes, not for every instant in between. */
const Table = memo(({ phases, now }: { phases: readonly PartialPhase[]; now: number }) => {
  const known = phases.filter((phase) => phase.known)
  return (
    <Block title={preview.table}>
      {known.length === 0 ? (
        <span>{preview.accessUnknown}</span>
      ) : (
        <CapabilityTable phases={known} now={now} />
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

/** Beside the form the warnings stand with the words; a page of its own has them on top. */
const PageWarnings = memo(({ policy }: { policy: PartialPolicy }) => (
  <Warnings warnings={partialWarnings(policy, { origin: location.origin })} />
))

/** The outcome of settings, at any instant, for the agent and the customer. */
export function Preview({ analysis, saved, view, onView, isPage = false }: Props) {
  const { policy, settings } = analysis
  const compareWith = useMemo(() => policyToCompare(saved, policy), [saved, policy])
  const access = useStableValue(policy.customer.access)
  const phases = useMemo(() => partialPhases(access), [access])
  // The handle and what it says move at once; the screens may follow a frame later.
  const followed = useDeferredValue(view)
  const { jumpedTo, onMove, onJump } = useJumps(onView)
  return (
    <div className={css.column}>
      {isPage && <PageWarnings policy={policy} />}
      {saved && settings && <Changes saved={saved} draft={settings} onLookAt={onJump} />}
      <HowItEnds inactivity={policy.agent.inactivity} view={view} onView={onView} />
      <Timeline
        policy={policy}
        compareWith={compareWith}
        view={view}
        onView={onView}
        jumpedTo={jumpedTo}
        onMove={onMove}
        onJump={onJump}
      />
      <Screens policy={policy} view={followed} />
      <Table phases={phases} now={phaseIndexAt(phases, followed.atMs)} />
      <Sentences policy={policy} />
      {settings && <ExportActions settings={settings} view={view} isPage={isPage} />}
    </div>
  )
}
