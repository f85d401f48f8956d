import { accessPhases } from '../../../policy/access.ts'
import type { AccessPolicy } from '../../../policy/policy.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { phaseLengths } from '../../../words/en/outcome.ts'
import { openBecause, type StretchKind } from '../../../words/en/preview-timeline.ts'
import type { Lead } from './lead.ts'

/** One piece of a timeline, in milliseconds since the end; `toMs` is `null` where it has no end. */
export type Segment = {
  kind: StretchKind
  fromMs: number
  toMs: number | null
  /** Its length in words, or why it is open. */
  words: string
}

const durations = [
  'customer.access.fullDuration',
  'customer.access.limitedDuration',
] as const satisfies SettingPath[]
const continued: SettingPath = 'customer.access.continueToLimited.duration'

/** The pieces that can be told, and behind them an open one where a length cannot be used. */
function phaseSegments(access: AccessPolicy, unusable: readonly SettingPath[]): Segment[] {
  const missing = durations.find((setting) => unusable.includes(setting))
  const open = missing ?? (unusable.includes(continued) ? continued : undefined)
  const lengths = phaseLengths(access)
  const phases = accessPhases(access).map(({ access: kind, fromMs, toMs }, index): Segment => ({
    kind,
    fromMs,
    toMs,
    words: lengths[index] ?? '',
  }))
  if (open === undefined) return phases
  // Only the first phase does not depend on the length of what continues it.
  const known = phases.slice(0, missing === undefined ? 1 : 0)
  const fromMs = known.at(-1)?.toMs ?? 0
  return [...known, { kind: 'open', fromMs, toMs: null, words: openBecause(open) }]
}

/**
 * The pieces of the timeline of `access`, from the lead on, without gap or overlap. What depends on
 * a value of `unusable` is open: nothing is made up for it.
 */
export function segmentsOf(
  access: AccessPolicy,
  lead: Lead,
  unusable: readonly SettingPath[],
): Segment[] {
  const session: Segment = { kind: 'session', fromMs: -lead.ms, toMs: 0, words: lead.words }
  return [session, ...phaseSegments(access, unusable)]
}

/** The piece that `atMs` is in; what is before the first one belongs to it, the session. */
export function segmentAt(segments: readonly Segment[], atMs: number): Segment | undefined {
  return segments.findLast(({ fromMs }) => fromMs <= atMs) ?? segments[0]
}
