import { clsx } from 'clsx'
import { memo } from 'react'
import type { Segment, SegmentKind } from '../../../policy/segment.ts'
import { segmentWords, shortLabel } from '#messages/panel.ts'
import { segmentLabels, segmentLength } from '#messages/preview-timeline.ts'
import type { Scale } from '../model/scale.ts'
import { placedSegments, type Track } from '../model/timeline.ts'
import { phaseClass } from '../phase-look.ts'
import * as css from './Track.module.css'

type Props = { track: Track; scale: Scale }

/** The class of a segment on a bar: the look that its phase has everywhere. */
const segmentClass: Record<SegmentKind, string | undefined> = {
  ...phaseClass,
  unknown: css.unknown,
}

const percent = (share: number) => `${share * 100}%`

/**
 * A track as a picture; its words are in the list of its segments and in the value of the handle.
 */
export const Bar = memo(({ track: { segments }, scale }: Props) => (
  <div className={css.bar} aria-hidden="true">
    {placedSegments(segments, scale).map(({ segment, start, end }) => (
      <div
        key={segment.kind}
        className={clsx(segmentClass[segment.kind], css.segment)}
        // With a gap of 2 px to the next segment.
        style={{
          insetInlineStart: percent(start),
          inlineSize: `calc(${percent(end - start)} - 2px)`,
        }}
        data-no-start={
          (segment.kind === 'session' && segment.length.of !== 'inactivity') || undefined
        }
        data-no-end={segment.toMs === null || undefined}
      />
    ))}
  </div>
))

type ListProps = Props & {
  name: string
  /** True for short names, and lengths as they were typed. */
  isShort?: boolean
}

/**
 * The name and the length of a segment; in short, one that has no length of its own has none. Where
 * the whole length has no room, the short one is seen in its place.
 */
function SegmentText({ segment, isShort }: { segment: Segment; isShort: boolean }) {
  const length = isShort ? segmentWords(segment) : segmentLength(segment)
  return (
    <>
      <strong className={css.name}>
        {isShort ? shortLabel(segment) : segmentLabels[segment.kind]}
      </strong>
      {length !== '' && <span className={css.length}>{length}</span>}
      {!isShort && (
        <span aria-hidden="true" className={css.brief}>
          {segmentWords(segment)}
        </span>
      )}
    </>
  )
}

/**
 * The segments of a track below its bar, each with its name and length. What does not fit below a
 * segment is left to screen readers.
 */
export const SegmentList = memo(({ name, track, scale, isShort = false }: ListProps) => (
  <ol aria-label={name} className={clsx(css.labels, isShort && css.short)}>
    {placedSegments(track.segments, scale).map(({ segment, start, end }, index) => (
      <li
        key={segment.kind}
        className={css.label}
        style={{
          marginInlineStart: index === 0 ? percent(start) : 0,
          inlineSize: percent(end - start),
        }}
      >
        <SegmentText segment={segment} isShort={isShort} />
      </li>
    ))}
  </ol>
))
