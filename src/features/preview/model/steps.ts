const secondMs = 1000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** Lengths of time that people count in, from short to long. */
const roundLengths = [
  secondMs,
  5 * secondMs,
  15 * secondMs,
  minuteMs,
  5 * minuteMs,
  15 * minuteMs,
  hourMs,
  6 * hourMs,
  dayMs,
  7 * dayMs,
]

/** In a span at least this long, the handle is not put down to the second. */
const longMs = hourMs

/** Returns the shortest round length of which no more than `parts` fit into `lengthMs`. */
function stepIn(lengthMs: number, parts: number): number {
  return roundLengths.find((one) => one * parts >= lengthMs) ?? 7 * dayMs
}

/**
 * Returns the instant that is meant where a handle is put down at `ms`: whole minutes since the
 * end, seconds in a short span, round lengths in a long one. It rounds down and stays within the
 * span, so that nothing is shown as over before its end. `edges` are those of a scale.
 */
export function roundedInstant(edges: readonly number[], ms: number): number {
  const index = edges.findLastIndex((edge) => edge <= ms)
  const fromMs = edges[index]
  const toMs = edges[index + 1]
  if (fromMs === undefined || toMs === undefined) return ms
  const lengthMs = toMs - fromMs
  const step = lengthMs < longMs ? secondMs : Math.max(minuteMs, stepIn(lengthMs, 1000))
  return Math.max(fromMs, Math.floor(ms / step) * step)
}

/** Returns one step of a key forward, at most to the next edge and never past the last one. */
function stepForward(edges: readonly number[], atMs: number): number {
  const next = edges.findIndex((edge) => edge > atMs)
  const fromMs = edges[next - 1]
  const toMs = edges[next]
  if (toMs === undefined) return atMs
  if (fromMs === undefined) return toMs
  const step = stepIn(toMs - fromMs, 100)
  return Math.min(toMs, (Math.floor(atMs / step) + 1) * step)
}

/** Returns one step of a key back, at most to the edge before. */
function stepBack(edges: readonly number[], atMs: number): number {
  const previous = edges.findLastIndex((edge) => edge < atMs)
  const fromMs = edges[previous]
  const toMs = edges[previous + 1]
  if (fromMs === undefined) return atMs
  if (toMs === undefined) return fromMs
  const step = stepIn(toMs - fromMs, 100)
  return Math.max(fromMs, (Math.ceil(atMs / step) - 1) * step)
}

/**
 * Returns where a key moves the handle, or `undefined` for a key that does not move it. The arrows
 * move by a round length of about a hundredth of the span, and never over an edge; Page Up and Page
 * Down move to the next and the previous edge, Home and End to the first and the last one.
 */
export function instantAfterKey(
  edges: readonly number[],
  atMs: number,
  key: string,
): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return stepForward(edges, atMs)
    case 'ArrowLeft':
    case 'ArrowDown':
      return stepBack(edges, atMs)
    case 'PageUp':
      return edges.find((edge) => edge > atMs) ?? atMs
    case 'PageDown':
      return edges.findLast((edge) => edge < atMs) ?? atMs
    case 'Home':
      return edges[0]
    case 'End':
      return edges.at(-1)
    default:
      return undefined
  }
}
