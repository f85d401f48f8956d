import { parseWholeNumber, type WholeNumberCode } from '../../../policy/whole-number.ts'
import type { Boundary } from './boundaries.ts'

/** The units in which a distance can be typed, from short to long. */
export const instantUnits = ['milliseconds', 'seconds', 'minutes', 'hours', 'days'] as const

/** One unit of a typed distance. */
export type InstantUnit = (typeof instantUnits)[number]

/** The two sides of a boundary. */
export const instantSides = ['before', 'after'] as const

/** One side of a boundary. */
export type InstantSide = (typeof instantSides)[number]

/** An instant as typed: so much before or after a boundary. `boundary` is a {@link boundaryId}. */
export type RelativeInstant = {
  number: string
  unit: InstantUnit
  side: InstantSide
  boundary: string
}

/** The reason why a typed instant cannot be shown. */
export type InstantProblem = WholeNumberCode | 'tooEarly' | 'tooLate'

/** An instant in milliseconds since the end, or the reason why there is none. */
export type InstantCheck = { ok: true; atMs: number } | { ok: false; code: InstantProblem }

const unitMs: Record<InstantUnit, number> = {
  milliseconds: 1,
  seconds: 1000,
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
}

/** Returns what tells one boundary of a timeline from the others. */
export const boundaryId = ({ name, isSaved }: Boundary): string =>
  isSaved ? `saved ${name}` : name

/** Returns the longest unit in which a distance is a whole number; minutes for none at all. */
const unitOf = (distanceMs: number): InstantUnit =>
  distanceMs === 0
    ? 'minutes'
    : (instantUnits.findLast((unit) => distanceMs % unitMs[unit] === 0) ?? 'milliseconds')

/** Returns an instant as its distance from the nearest boundary; the earlier of two as near. */
export function relativeTo(
  boundaries: readonly Boundary[],
  atMs: number,
): RelativeInstant | undefined {
  const [nearest] = boundaries.toSorted((a, b) => Math.abs(atMs - a.ms) - Math.abs(atMs - b.ms))
  if (nearest === undefined) return undefined
  const distanceMs = Math.abs(atMs - nearest.ms)
  const unit = unitOf(distanceMs)
  return {
    number: String(distanceMs / unitMs[unit]),
    unit,
    side: atMs < nearest.ms ? 'before' : 'after',
    boundary: boundaryId(nearest),
  }
}

/**
 * Returns the instant that was typed, or the reason why the preview cannot show it: the number is
 * none, or the instant is outside `range`, in milliseconds since the end. `undefined` where the
 * timeline no longer has that boundary.
 */
export function typedInstant(
  { number, unit, side, boundary }: RelativeInstant,
  boundaries: readonly Boundary[],
  { fromMs, toMs }: { fromMs: number; toMs: number },
): InstantCheck | undefined {
  const from = boundaries.find((one) => boundaryId(one) === boundary)
  if (from === undefined) return undefined
  const parsed = parseWholeNumber(number)
  if (!parsed.ok) return parsed
  const distanceMs = parsed.value * unitMs[unit]
  const atMs = from.ms + (side === 'before' ? -distanceMs : distanceMs)
  if (atMs < fromMs) return { ok: false, code: 'tooEarly' }
  return atMs > toMs ? { ok: false, code: 'tooLate' } : { ok: true, atMs }
}
