import { clsx } from 'clsx'
import { memo, useDeferredValue, useMemo, useRef } from 'react'
import * as paper from '../../ui/paper.module.css'
import type { EmbedPart } from '../../routing/use-is-embedded.ts'
import { useStableValue } from '../../ui/use-stable-value.ts'
import type { Analysis } from '../../policy/draft-analysis.ts'
import {
  partialPhases,
  partialWarnings,
  phaseIndexAt,
  type PartialPhase,
} from '../../policy/partial-outcome.ts'
import type { PartialPolicy } from '../../policy/partial-policy.ts'
import type { Draft } from '../../policy/draft.ts'
import { preview } from '#messages/preview.ts'
import { beforeEnd } from '#messages/preview-timeline.ts'
import { BeforeEnd } from './body/BeforeEnd.tsx'
import { Block } from './body/Block.tsx'
import { CapabilityTable } from './body/CapabilityTable.tsx'
import { Notes } from './body/Notes.tsx'
import { PolicySentences } from './body/PolicySentences.tsx'
import type { View } from './model/view.ts'
import * as css from './Preview.module.css'
import { Screens } from './screens/Screens.tsx'
import { Timeline } from './timeline/Timeline.tsx'
import { Toolbar } from './timeline/Toolbar.tsx'
import { ShareMenu } from './share/ShareMenu.tsx'
import { useJumps } from './use-jumps.ts'

type Props = {
  /** The analysis of the draft; the same object for as long as it says the same. */
  analysis: Analysis
  view: View
  onView: (change: Partial<View>) => void
  /** The draft to share; without it, there is no menu for that. */
  draft?: Draft | undefined
  /** The part that is shown. */
  part?: EmbedPart | undefined
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

/** The warnings, where there are any. */
const PageNotes = memo(({ policy }: { policy: PartialPolicy }) => {
  const warnings = partialWarnings(policy, { origin: location.origin })
  if (warnings.length === 0) return null
  return (
    <Block title={preview.notes}>
      <Notes warnings={warnings} />
    </Block>
  )
})

/** What stands below the screens: the table, the words, and the notes. */
const Below = memo(({ policy, view }: { policy: PartialPolicy; view: View }) => {
  const access = useStableValue(policy.customer.access)
  const phases = useMemo(() => partialPhases(access), [access])
  return (
    <div className={css.below}>
      <div className={clsx(paper.paper, css.card)}>
        <Table phases={phases} now={phaseIndexAt(phases, view.atMs)} />
      </div>
      <div className={clsx(paper.paper, css.card)}>
        <Sentences policy={policy} />
        <Block title={beforeEnd.title}>
          <BeforeEnd inactivity={policy.agent.inactivity} view={view} />
        </Block>
        <PageNotes policy={policy} />
      </div>
    </div>
  )
})

/** The outcome of settings, at any instant, for the agent and the customer. */
export function Preview({ analysis, view, onView, draft, part = 'everything' }: Props) {
  const { policy, settings } = analysis
  // The handle and what it says move at once; the rest may follow a frame later.
  const followed = useDeferredValue(view)
  const { jumpedTo, onMove, onJump } = useJumps(onView)
  const screens = useRef<HTMLDivElement>(null)
  const { cause, situation, timeZone } = view
  const isWhole = part === 'everything'
  return (
    <div className={css.column}>
      {isWhole && (
        <Toolbar cause={cause} situation={situation} timeZone={timeZone} onView={onView}>
          {draft && (
            <ShareMenu
              draft={draft}
              policy={policy}
              settings={settings}
              view={view}
              getScreens={() => screens.current}
            />
          )}
        </Toolbar>
      )}
      {part !== 'screens' && (
        <div className={clsx(paper.paper, css.timeline)}>
          <Timeline
            policy={policy}
            view={view}
            jumpedTo={jumpedTo}
            onMove={onMove}
            onJump={onJump}
          />
        </div>
      )}
      {part !== 'timeline' && <Screens ref={screens} policy={policy} view={followed} />}
      {isWhole && <Below policy={policy} view={followed} />}
    </div>
  )
}
