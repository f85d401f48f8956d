import { minuteMs } from '../../../policy/duration.ts'
import { partialPhases, type PartialPhase } from '../../../policy/partial-outcome.ts'
import type { PartialPolicy, Partly } from '../../../policy/partial-policy.ts'
import type { InactivityPolicy } from '../../../policy/policy.ts'
import type { Segment, SessionLength } from '../../../policy/segment.ts'
import { defaultBeforeEndMs, type Cause } from './view.ts'

/** The segments of one timeline, without gap or overlap, from the session on. */
export type Segments = readonly [Segment, ...Segment[]]

/** Returns what decides the length of the session before its end: nothing but inactivity does. */
function sessionLengthOf(inactivity: Partly<InactivityPolicy>, cause: Cause): SessionLength {
  if (cause === 'agentEndsSession') return { of: 'nothing' }
  if (!inactivity.known) return { of: 'unknown', because: inactivity.because }
  return inactivity.value.endsSession
    ? { of: 'inactivity', minutes: inactivity.value.minutes }
    : { of: 'nothing' }
}

function phaseSegment(phase: PartialPhase): Segment {
  const { fromMs, toMs } = phase
  return phase.known
    ? { kind: phase.access, fromMs, toMs, phase }
    : { kind: 'unknown', fromMs, toMs, because: phase.because }
}

/**
 * Returns the segments of `policy`: the session, then the phases of access. The session is as long
 * as the minutes of inactivity that ended it; nobody has set another length, and it is shown for
 * `otherwiseMs` then.
 */
export function segmentsOf(
  { agent, customer }: PartialPolicy,
  cause: Cause,
  otherwiseMs = defaultBeforeEndMs,
): Segments {
  const length = sessionLengthOf(agent.inactivity, cause)
  const beforeEndMs = length.of === 'inactivity' ? length.minutes * minuteMs : otherwiseMs
  return [
    { kind: 'session', fromMs: -beforeEndMs, toMs: 0, length },
    ...partialPhases(customer.access).map(phaseSegment),
  ]
}

/** Returns the segment that `atMs` is in; what is before the first one belongs to it. */
export const segmentAt = (segments: Segments, atMs: number): Segment =>
  segments.findLast(({ fromMs }) => fromMs <= atMs) ?? segments[0]
