/** A span of time on a scale, and the share of the width, 0 to 1, that it takes. */
type Span = { fromMs: number; toMs: number; start: number; width: number }

/**
 * Converts between instants and positions. Positions are shares of the whole width, from 0 to 1.
 */
export type Scale = {
  /** The first and the last instant that have a position of their own. */
  fromMs: number
  toMs: number
  /** The instants at which spans begin and end, from `fromMs` to `toMs`, each once. */
  edges: readonly number[]
  /** Returns the position of an instant; what is outside stands at the edge. */
  positionOf: (ms: number) => number
  /** Returns the instant of a position, to the millisecond, within the span of the position. */
  timeAt: (position: number) => number
}

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** The least weight of a span: enough for a short name below it at the width of a phone. */
const leastWeight = 7

/** Returns a weight by order of magnitude, so that a minute and a year are both readable. */
const weightOf = (lengthMs: number) => leastWeight + Math.log10(1 + lengthMs / minuteMs)

/**
 * Returns the time shown after the last boundary: a quarter of all before it, in whole days, 1 or
 * more.
 */
const tailMs = (lastMs: number) => Math.max(1, Math.ceil(lastMs / 4 / dayMs)) * dayMs

/**
 * Returns the spans between `edges`. The last one has no end, so its width says nothing of a
 * length.
 */
function spansBetween(edges: readonly number[]): Span[] {
  const lengths = edges.slice(1).map((toMs, index) => ({ fromMs: edges[index] ?? 0, toMs }))
  const weights = lengths.map(({ fromMs, toMs }, index) =>
    weightOf(index === lengths.length - 1 ? dayMs : toMs - fromMs),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let start = 0
  return lengths.map((length, index): Span => {
    const width = (weights[index] ?? 0) / total
    const span = { ...length, start, width }
    start += width
    return span
  })
}

/**
 * Creates a scale over `beforeEndMs` before the end of a session, the spans between `boundaries`
 * (in milliseconds since the end, 0 among them), and an open tail. Time passes evenly within
 * a span; spans differ in how fast. Two timelines on the scale of all their boundaries can be
 * compared position by position.
 */
export function createScale(boundaries: readonly number[], beforeEndMs: number): Scale {
  const fromMs = -beforeEndMs
  const later = boundaries.filter((ms) => ms > fromMs)
  const inner = [...new Set([0, ...later])].toSorted((a, b) => a - b)
  const last = inner.at(-1) ?? 0
  const toMs = last + tailMs(last)
  const edges = [fromMs, ...inner, toMs]
  const spans = spansBetween(edges)
  return {
    fromMs,
    toMs,
    edges,
    positionOf(ms) {
      const span = spans.findLast((one) => one.fromMs <= ms)
      if (!span) return 0
      if (ms >= toMs) return 1
      const share = (ms - span.fromMs) / (span.toMs - span.fromMs)
      return span.start + share * span.width
    },
    timeAt(position) {
      if (position >= 1) return toMs
      const span = spans.findLast((one) => one.start <= position)
      if (!span) return fromMs
      const share = (position - span.start) / span.width
      const ms = Math.round(span.fromMs + share * (span.toMs - span.fromMs))
      // The end of a span belongs to the next one, where other rights hold.
      return Math.min(ms, span.toMs - 1)
    },
  }
}
