/** A stretch of time on a scale, and the share of the width, 0 to 1, that it takes. */
type Stretch = { fromMs: number; toMs: number; start: number; width: number }

/** Translates between time and place. Places are shares of the whole width, from 0 to 1. */
export type Scale = {
  /** The first and the last instant that have a place of their own. */
  fromMs: number
  toMs: number
  /** Where the stretches begin and end, from `fromMs` to `toMs`, each instant once. */
  edges: readonly number[]
  /** The place of an instant; what is outside stands at the edge. */
  placeOf: (ms: number) => number
  /** The instant of a place, to the millisecond, always within the stretch that the place is in. */
  timeAt: (place: number) => number
}

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** What every stretch weighs at least: enough for a short name below it, at the width of a phone. */
const leastWeight = 7

/** A length weighs by its order of magnitude, so that a minute and a year are both readable. */
const weightOf = (lengthMs: number) => leastWeight + Math.log10(1 + lengthMs / minuteMs)

/** What is shown behind the last boundary: a quarter of what came before, in whole days, one at least. */
const tailMs = (lastMs: number) => Math.max(1, Math.ceil(lastMs / 4 / dayMs)) * dayMs

/** The stretches between `edges`. The last one has no end, so its width says nothing of a length. */
function stretchesBetween(edges: readonly number[]): Stretch[] {
  const lengths = edges.slice(1).map((toMs, index) => ({ fromMs: edges[index] ?? 0, toMs }))
  const weights = lengths.map(({ fromMs, toMs }, index) =>
    weightOf(index === lengths.length - 1 ? dayMs : toMs - fromMs),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let start = 0
  return lengths.map((length, index): Stretch => {
    const width = (weights[index] ?? 0) / total
    const stretch = { ...length, start, width }
    start += width
    return stretch
  })
}

/**
 * A scale over `leadMs` before the end of a session, the stretches between `boundaries` (in
 * milliseconds since the end, 0 among them) and a tail without end. Within a stretch, time passes
 * evenly; stretches differ in how fast. Two timelines on the scale of all their boundaries can be
 * compared place by place.
 */
export function createScale(boundaries: readonly number[], leadMs: number): Scale {
  const fromMs = -leadMs
  const later = boundaries.filter((ms) => ms > fromMs)
  const inner = [...new Set([0, ...later])].toSorted((a, b) => a - b)
  const last = inner.at(-1) ?? 0
  const toMs = last + tailMs(last)
  const edges = [fromMs, ...inner, toMs]
  const stretches = stretchesBetween(edges)
  return {
    fromMs,
    toMs,
    edges,
    placeOf(ms) {
      const stretch = stretches.findLast((one) => one.fromMs <= ms)
      if (!stretch) return 0
      if (ms >= toMs) return 1
      const share = (ms - stretch.fromMs) / (stretch.toMs - stretch.fromMs)
      return stretch.start + share * stretch.width
    },
    timeAt(place) {
      if (place >= 1) return toMs
      const stretch = stretches.findLast((one) => one.start <= place)
      if (!stretch) return fromMs
      const share = (place - stretch.start) / stretch.width
      const ms = Math.round(stretch.fromMs + share * (stretch.toMs - stretch.fromMs))
      // The end of a stretch belongs to the next one, where other rights hold.
      return Math.min(ms, stretch.toMs - 1)
    },
  }
}
