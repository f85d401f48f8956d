import { Text } from '../../../fields/Text.tsx'
import {
  asSentenceStart,
  formatExactInstant,
  stretchLabels,
  timeline,
  whenWords,
} from '../../../words/en/preview-timeline.ts'
import type { View } from '../view.ts'
import { closeBoundary, type Boundary } from './boundaries.ts'
import type { Row } from './drawing.ts'
import { segmentAt } from './segments.ts'

type Props = {
  rows: readonly Row[]
  boundaries: readonly Boundary[]
  view: Pick<View, 'atMs' | 'endedAtMs' | 'timeZone'>
}

function phaseWords(rows: readonly Row[], atMs: number): string {
  return rows
    .map(({ of, segments }) => {
      const kind = segmentAt(segments, atMs)?.kind ?? 'session'
      return rows.length === 1 ? stretchLabels[kind] : `${timeline[of]}: ${stretchLabels[kind]}`
    })
    .join(' · ')
}

/** The instant that is looked at, in words: what phase it is in, how far from the end, and when. */
export function ReadOut({ rows, boundaries, view: { atMs, endedAtMs, timeZone } }: Props) {
  const { main, exact } = whenWords(atMs, closeBoundary(boundaries, atMs))
  return (
    <div>
      <Text variant="subtitle1" as="p">
        {asSentenceStart(main)}
      </Text>
      <Text variant="body2">{phaseWords(rows, atMs)}</Text>
      <Text variant="body2" tone="secondary">
        {`${exact === undefined ? '' : `${asSentenceStart(exact)} · `}${formatExactInstant(endedAtMs + atMs, timeZone)}`}
      </Text>
    </div>
  )
}
