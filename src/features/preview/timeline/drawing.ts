import type { Policy } from '../../../policy/policy.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { createScale, type Scale } from '../scale.ts'
import type { Cause } from '../view.ts'
import { boundariesOf, differingInstants, type Boundary, type Differing } from './boundaries.ts'
import { leadOf, type Lead } from './lead.ts'
import { segmentsOf, type Segment } from './segments.ts'

/** What a timeline is drawn from. Plain data; the instant that is looked at is not part of it. */
export type Drawn = {
  policy: Policy
  compareWith: Policy | undefined
  unusable: readonly SettingPath[]
  cause: Cause
}

/** One bar: its pieces, and whether it has a beginning. */
export type Row = { of: 'saved' | 'draft'; segments: Segment[]; hasStart: boolean }

/** All that does not change while the handle moves: the bars, the scale of both, and the jumps. */
export type Drawing = {
  scale: Scale
  rows: Row[]
  boundaries: Boundary[]
  differing: Differing
}

const noDifference: Differing = { from: [], until: [] }

const rowOf = (
  of: Row['of'],
  policy: Policy,
  lead: Lead,
  unusable: readonly SettingPath[] = [],
): Row => ({
  of,
  segments: segmentsOf(policy.customer.access, lead, unusable),
  hasStart: lead.hasStart,
})

/** The timeline of a policy; with one to compare with, both on the scale of all their boundaries. */
export function drawingOf({ policy, compareWith, unusable, cause }: Drawn): Drawing {
  const isInactivityUnknown = unusable.includes('agent.endWhenInactive.minutes')
  const lead = leadOf(policy, cause, isInactivityUnknown)
  const draft = rowOf('draft', policy, lead, unusable)
  const saved = compareWith && rowOf('saved', compareWith, leadOf(compareWith, cause, false))
  const rows = saved ? [saved, draft] : [draft]
  const starts = rows.flatMap(({ segments }) => segments.map(({ fromMs }) => fromMs))
  // What is open cannot be compared: the policy has nothing there, which is not what is meant.
  const canCompare = !unusable.some((setting) => setting.startsWith('customer.'))
  return {
    rows,
    scale: createScale(starts, -Math.min(...starts)),
    boundaries: boundariesOf(draft.segments, saved?.segments),
    differing: compareWith && canCompare ? differingInstants(compareWith, policy) : noDifference,
  }
}
