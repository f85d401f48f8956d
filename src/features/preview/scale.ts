/** A stretch of time on a scale, and the share of the width, 0 to 1, that it takes. */
type Stretch = { fromMs: number; toMs: number; start: number; width: number }

/** Translates between time and place. Places are shares of the whole width, from 0 to 1. */
export type Scale = {
  /** The first and the last instant that have a place of their own. */
  fromMs: number
  toMs: number
  /** The place of an instant; what is outside stands at the edge. */
  placeOf: (ms: number) => number
  /** The instant of a place. */
  timeAt: (place: number) => number
}

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** A length weighs by its order of magnitude, so that a minute and a year are both readable. */
const weightOf = (lengthMs: number) => 1 + Math.log10(1 + lengthMs / minuteMs)

/** What is shown behind the last boundary: a quarter of what came before, and a day at least. */
const tailMs = (lastMs: number) => Math.max(dayMs, lastMs / 4)

/**
 * A scale over `leadMs` before the end of a session, the stretches between `boundaries` (in
 * milliseconds since the end, 0 among them) and a tail without end. Within a stretch, time passes
 * evenly; stretches differ in how fast. Two timelines on the scale of all their boundaries can be
 * compared place by place.
 */
export function createScale(boundaries: readonly number[], leadMs: number): Scale {
  const inner = [...new Set([0, ...boundaries])].toSorted((a, b) => a - b)
  const last = inner.at(-1) ?? 0
  const instants = [-leadMs, ...inner, last + tailMs(last)]
  const lengths = instants.slice(1).map((toMs, index) => ({ fromMs: instants[index] ?? 0, toMs }))
  const total = lengths.reduce((sum, { fromMs, toMs }) => sum + weightOf(toMs - fromMs), 0)
  let start = 0
  const stretches = lengths.map(({ fromMs, toMs }): Stretch => {
    const width = weightOf(toMs - fromMs) / total
    const stretch = { fromMs, toMs, start, width }
    start += width
    return stretch
  })
  const toMs = last + tailMs(last)
  return {
    fromMs: -leadMs,
    toMs,
    placeOf(ms) {
      if (ms <= -leadMs) return 0
      const stretch = stretches.findLast(({ fromMs }) => fromMs <= ms)
      if (!stretch || ms >= toMs) return 1
      const share = (ms - stretch.fromMs) / (stretch.toMs - stretch.fromMs)
      return stretch.start + share * stretch.width
    },
    timeAt(place) {
      const within = Math.min(1, Math.max(0, place))
      const stretch = stretches.findLast((one) => one.start <= within)
      if (!stretch) return -leadMs
      const share = Math.min(1, (within - stretch.start) / stretch.width)
      return Math.round(stretch.fromMs + share * (stretch.toMs - stretch.fromMs))
    },
  }
}
