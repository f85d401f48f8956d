import { Text } from '../../../ui/Text.tsx'
import {
  formatExactInstant,
  handleText,
  segmentLabels,
  timeline,
  whenText,
} from '#messages/preview-timeline.ts'
import { nearbyBoundary } from '../model/boundaries.ts'
import { segmentAt } from '../model/segments.ts'
import { tracksOf, type TimelineModel } from '../model/timeline.ts'
import type { View } from '../model/view.ts'

/** Returns the words for an instant of a timeline. */
export function whenAt({ boundaries }: TimelineModel, atMs: number) {
  const nearby = nearbyBoundary(boundaries, atMs)
  if (nearby === undefined) return whenText(atMs, undefined)
  const { offsetMs, boundary } = nearby
  return whenText(atMs, { offsetMs, name: boundary.name, isSaved: boundary.isSaved })
}

/**
 * Returns what the handle says at `atMs`: the segment, the time since the end and what the customer
 * can do, or why that is unknown; and the saved segment where it is of another kind.
 */
export function messageAt(model: TimelineModel, atMs: number): string {
  const { draft, saved } = model
  return handleText(
    segmentAt(draft.segments, atMs),
    whenAt(model, atMs).inline,
    saved && segmentAt(saved.segments, atMs),
  )
}

function segmentText(model: TimelineModel, atMs: number): string {
  return tracksOf(model)
    .map(({ of, segments }) => {
      const label = segmentLabels[segmentAt(segments, atMs).kind]
      return model.saved === undefined ? label : timeline.ofTrack[of](label)
    })
    .join(' · ')
}

type Props = { model: TimelineModel; view: Pick<View, 'atMs' | 'endedAtMs' | 'timeZone'> }

/** The instant that is looked at, in words: how far from the end or a boundary, in which segment, and when. */
export function ReadOut({ model, view: { atMs, endedAtMs, timeZone } }: Props) {
  const { heading, since, distance } = whenAt(model, atMs)
  const instant = formatExactInstant(endedAtMs + atMs, timeZone)
  const exact = distance === undefined ? [] : [distance]
  return (
    <div>
      <Text variant="subtitle1" as="p">
        {since === undefined ? heading : `${heading} · ${since}`}
      </Text>
      <Text variant="body2" tone="secondary">
        {[...exact, segmentText(model, atMs), instant].join(' · ')}
      </Text>
    </div>
  )
}
