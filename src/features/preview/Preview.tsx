import { clsx } from 'clsx'
import { memo, useDeferredValue, useMemo, type ReactNode } from 'react'
import * as paper from '../../ui/paper.module.css'
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
import { beforeEnd } from '#messages/preview-timeline.ts'
import { BeforeEnd } from './body/BeforeEnd.tsx'
import { Block } from './body/Block.tsx'
import { CapabilityTable } from './body/CapabilityTable.tsx'
import { Notes } from './body/Notes.tsx'
import { PolicySentences } from './body/PolicySentences.tsx'
import { WhatChanges } from './body/WhatChanges.tsx'
import { ExportActions } from './export/ExportActions.tsx'
import { policyToCompare } from './model/timeline.ts'
import type { View } from './model/view.ts'
import * as css from './Preview.module.css'
import { Screens } from './screens/Screens.tsx'
import { Timeline } from './timeline/Timeline.tsx'
import { Toolbar } from './timeline/Toolbar.tsx'
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
  /** The control at the end of the toolbar. */
  share?: ReactNode
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

/** The warnings, where there are any. Beside the form, they stand with the words. */
const PageNotes = memo(({ policy }: { policy: PartialPolicy }) => {
  const warnings = partialWarnings(policy, { origin: location.origin })
  if (warnings.length === 0) return null
  return (
    <Block title={preview.notes}>
      <Notes warnings={warnings} />
    </Block>
  )
})

/** The outcome of settings, at any instant, for the agent and the customer. */
export function Preview({ analysis, saved, view, onView, isPage = false, share }: Props) {
  const { policy, settings } = analysis
  const compareWith = useMemo(() => policyToCompare(saved, policy), [saved, policy])
  const access = useStableValue(policy.customer.access)
  const phases = useMemo(() => partialPhases(access), [access])
  // The handle and what it says move at once; the screens may follow a frame later.
  const followed = useDeferredValue(view)
  const { jumpedTo, onMove, onJump } = useJumps(onView)
  const { cause, situation, timeZone } = view
  return (
    <div className={css.column}>
      {saved && settings && <Changes saved={saved} draft={settings} onLookAt={onJump} />}
      <Toolbar cause={cause} situation={situation} timeZone={timeZone} onView={onView}>
        {share}
      </Toolbar>
      <div className={clsx(paper.paper, css.card)}>
        <Timeline
          policy={policy}
          compareWith={compareWith}
          view={view}
          jumpedTo={jumpedTo}
          onMove={onMove}
          onJump={onJump}
        />
      </div>
      <Screens policy={policy} view={followed} />
      <div className={css.below}>
        <div className={clsx(paper.paper, css.card)}>
          <Table phases={phases} now={phaseIndexAt(phases, followed.atMs)} />
        </div>
        <div className={clsx(paper.paper, css.card)}>
          <Sentences policy={policy} />
          <Block title={beforeEnd.title}>
            <BeforeEnd inactivity={policy.agent.inactivity} view={view} />
          </Block>
          {isPage && <PageNotes policy={policy} />}
        </div>
      </div>
      {settings && <ExportActions settings={settings} view={view} isPage={isPage} />}
    </div>
  )
}
