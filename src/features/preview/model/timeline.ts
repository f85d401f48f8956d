import { isNoticed } from '../../../policy/partial-outcome.ts'
import { asPartialPolicy, type PartialPolicy } from '../../../policy/partial-policy.ts'
import { policyOf, type Policy } from '../../../policy/policy.ts'
import type { Segment } from '../../../policy/segment.ts'
import type { Settings } from '../../../policy/settings.ts'
import { boundariesOf, differingInstants, type Boundary, type Differing } from './boundaries.ts'
import { createScale, type Scale } from './scale.ts'
import { segmentsOf, type Segments } from './segments.ts'
import type { Cause } from './view.ts'

/** The settings that a timeline is about, apart from the saved ones: a draft, or those of a flow. */
export type Subject = 'draft' | 'flow'

/** One bar: the segments of the draft or the flow, or of what is saved. */
export type Track = { of: 'saved' | Subject; segments: Segments }

/**
 * A timeline without words: the tracks, the scale of all of them, and the instants to jump to. The
 * instant that somebody looks at is not part of it.
 */
export type TimelineModel = {
  scale: Scale
  draft: Track
  /** The saved track, where there is something to compare with. */
  saved: Track | undefined
  boundaries: Boundary[]
  differing: Differing
}

/** The data that a timeline is made of. */
export type TimelineSource = {
  policy: PartialPolicy
  compareWith?: Policy | undefined
  /** What `policy` is; a draft by default. */
  subject?: Subject
  cause: Cause
  /** The length of the session that is shown where no setting decides it. */
  beforeEndMs?: number
}

/** Returns the policy of `saved`, where people will notice that `policy` takes its place. */
export function policyToCompare(
  saved: Settings | undefined,
  policy: PartialPolicy,
): Policy | undefined {
  const before = saved && policyOf(saved)
  return before && isNoticed(before, policy) ? before : undefined
}

/** Returns the timeline of a policy. One to compare with shares the scale of all boundaries. */
export function timelineOf(source: TimelineSource): TimelineModel {
  const { policy, compareWith, subject = 'draft', cause, beforeEndMs } = source
  const draft: Track = { of: subject, segments: segmentsOf(policy, cause, beforeEndMs) }
  const saved: Track | undefined = compareWith && {
    of: 'saved',
    segments: segmentsOf(asPartialPolicy(compareWith), cause, beforeEndMs),
  }
  const starts = [...(saved?.segments ?? []), ...draft.segments].map(({ fromMs }) => fromMs)
  return {
    draft,
    saved,
    scale: createScale(starts, -Math.min(...starts)),
    boundaries: boundariesOf(draft.segments, saved?.segments),
    differing: differingInstants(compareWith, policy),
  }
}

/** Returns the tracks in the order in which they are shown, the saved one above the draft. */
export const tracksOf = ({ saved, draft }: TimelineModel): Track[] =>
  saved === undefined ? [draft] : [saved, draft]

/** A segment with its position on a scale, as shares of the width from 0 to 1. */
export type PlacedSegment = { segment: Segment; start: number; end: number }

/** Returns the segments with their positions; one with no time limit reaches to the end of the scale. */
export const placedSegments = (segments: Segments, { positionOf }: Scale): PlacedSegment[] =>
  segments.map((segment) => ({
    segment,
    start: positionOf(segment.fromMs),
    end: segment.toMs === null ? 1 : positionOf(segment.toMs),
  }))
