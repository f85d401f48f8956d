import type { OutcomeDifference } from '../../../policy/differences.ts'
import { partialDifferences } from '../../../policy/partial-outcome.ts'
import type { PartialPolicy } from '../../../policy/partial-policy.ts'
import type { Policy } from '../../../policy/policy.ts'
import type { BoundaryName, Segment } from '../../../policy/segment.ts'

/** An instant at which a segment ends, in milliseconds since the end of the session. */
export type Boundary = {
  ms: number
  name: BoundaryName
  /** True for a boundary that only the saved settings have. */
  isSaved: boolean
}

/** A boundary nearby, and how far an instant is from it; negative before the boundary. */
export type NearbyBoundary = { offsetMs: number; boundary: Boundary }

/** The instants at which saved and draft begin to differ, and at which they are the same again. */
export type Differing = { from: readonly number[]; until: readonly number[] }

function endsOf(segments: readonly Segment[], isSaved: boolean): Boundary[] {
  return segments.flatMap(({ kind, toMs }) =>
    toMs === null || kind === 'none' || kind === 'unknown'
      ? []
      : [{ ms: toMs, name: kind, isSaved }],
  )
}

/** Returns the boundaries of a timeline, and those that only `saved` has, in order of time. */
export function boundariesOf(
  segments: readonly Segment[],
  saved: readonly Segment[] = [],
): Boundary[] {
  const own = endsOf(segments, false)
  const others = endsOf(saved, true).filter(({ ms }) => !own.some((one) => one.ms === ms))
  return [...own, ...others].toSorted((a, b) => a.ms - b.ms)
}

type Period = { fromMs: number; toMs: number | null }

/** Returns the period after the end in which people notice `difference`, if there is one. */
function periodsOf(difference: OutcomeDifference): Period[] {
  switch (difference.about) {
    case 'inactiveMinutes':
      return []
    case 'capability':
      return [difference]
    case 'agentLanding':
    case 'customerRedirect':
      return [{ fromMs: 0, toMs: null }]
  }
}

/** Returns the instants at which people begin and stop to notice that `draft` is not `saved`. */
export function differingInstants(saved: Policy | undefined, draft: PartialPolicy): Differing {
  const differences = saved === undefined ? [] : partialDifferences(saved, draft)
  const periods = differences.flatMap(periodsOf)
  const until = periods.flatMap(({ toMs }) => (toMs === null ? [] : [toMs]))
  const differsAt = (ms: number) =>
    periods.some(({ fromMs, toMs }) => fromMs <= ms && (toMs === null || ms < toMs))
  return {
    from: [...new Set(periods.map(({ fromMs }) => fromMs))],
    until: [...new Set(until)].filter((ms) => !differsAt(ms)),
  }
}

/** The distance of just before and just after from a boundary, in milliseconds: a minute. */
const besideMs = 60_000

/** The three instants around a boundary, in milliseconds since the end. */
export type Around = { before: number; at: number; after: number }

/**
 * Returns the instants just before, at and just after the boundary at `ms`: a minute away, or half
 * of a segment that lasts no longer, so that just after is not the next boundary.
 */
export function aroundBoundary(boundaries: readonly Boundary[], ms: number): Around {
  const next = boundaries.find((one) => one.ms > ms)
  const afterMs = next === undefined ? besideMs : Math.min(besideMs, (next.ms - ms) / 2)
  return { before: ms - besideMs, at: ms, after: ms + afterMs }
}

/**
 * Returns the boundary that `atMs` is at or no more than a minute away from: the nearest one. Times
 * count from the end of the session, so that it is not among them.
 */
export function nearbyBoundary(
  boundaries: readonly Boundary[],
  atMs: number,
): NearbyBoundary | undefined {
  const [boundary] = boundaries
    .filter(({ ms }) => ms !== 0 && Math.abs(atMs - ms) <= besideMs)
    .toSorted((a, b) => Math.abs(atMs - a.ms) - Math.abs(atMs - b.ms))
  return boundary && { offsetMs: atMs - boundary.ms, boundary }
}
