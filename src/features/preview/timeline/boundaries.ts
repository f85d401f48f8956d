import { outcomeDifferences } from '../../../policy/differences.ts'
import type { Policy } from '../../../policy/policy.ts'
import {
  boundaryClause,
  type BoundaryName,
  type CloseBy,
} from '../../../words/en/preview-timeline.ts'
import type { Segment } from './segments.ts'

/** An instant at which something ends, in milliseconds since the end of the session. */
export type Boundary = {
  ms: number
  name: BoundaryName
  /** Whether only the saved settings have it. */
  isSaved: boolean
}

/** Where saved and draft begin to differ, and where they are the same again. */
export type Differing = { from: readonly number[]; until: readonly number[] }

function endsOf(segments: readonly Segment[], isSaved: boolean): Boundary[] {
  return segments.flatMap(({ kind, toMs }) =>
    toMs === null || kind === 'none' || kind === 'open' ? [] : [{ ms: toMs, name: kind, isSaved }],
  )
}

/** The boundaries of a timeline, and those of `saved` that it does not have, in order of time. */
export function boundariesOf(
  segments: readonly Segment[],
  saved: readonly Segment[] = [],
): Boundary[] {
  const own = endsOf(segments, false)
  const others = endsOf(saved, true).filter(({ ms }) => !own.some((one) => one.ms === ms))
  return [...own, ...others].toSorted((a, b) => a.ms - b.ms)
}

/** When people notice that `draft` is not `saved`: the instants at which the answers part and meet. */
export function differingInstants(saved: Policy, draft: Policy): Differing {
  type Stretch = { fromMs: number; toMs: number | null }
  const stretches = outcomeDifferences(saved, draft).flatMap((difference): Stretch[] => {
    // The minutes decide when a session ends, nothing of what follows.
    if (difference.about === 'inactiveMinutes') return []
    if (difference.about === 'capability') return [difference]
    return [{ fromMs: 0, toMs: null }]
  })
  const until = stretches.flatMap(({ toMs }) => (toMs === null ? [] : [toMs]))
  const differsAt = (ms: number) =>
    stretches.some(({ fromMs, toMs }) => fromMs <= ms && (toMs === null || ms < toMs))
  return {
    from: [...new Set(stretches.map(({ fromMs }) => fromMs))],
    until: [...new Set(until)].filter((ms) => !differsAt(ms)),
  }
}

/** Closer than this, how far a boundary is says more than how long ago the session ended. */
const closeMs = 1000

/** The boundary that `atMs` is at or less than a second away from; not the end, which all count from. */
export function closeBoundary(boundaries: readonly Boundary[], atMs: number): CloseBy | undefined {
  const close = boundaries.find(({ ms }) => ms !== 0 && Math.abs(atMs - ms) < closeMs)
  return close && { offsetMs: atMs - close.ms, clause: boundaryClause(close.name, close.isSaved) }
}
