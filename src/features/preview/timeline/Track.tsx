import { clsx } from 'clsx'
import { memo } from 'react'
import type { SegmentKind } from '../../../policy/segment.ts'
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

/**
 * The segments of a track below its bar, each with its name and length. What does not fit below a
 * segment is left to screen readers.
 */
export const SegmentList = memo(({ name, track, scale }: Props & { name: string }) => (
  <ol aria-label={name} className={css.labels}>
    {placedSegments(track.segments, scale).map(({ segment, start, end }, index) => (
      <li
        key={segment.kind}
        className={css.label}
        style={{
          marginInlineStart: index === 0 ? percent(start) : 0,
          inlineSize: percent(end - start),
        }}
      >
        <strong className={css.name}>{segmentLabels[segment.kind]}</strong>
        <span className={css.length}>{segmentLength(segment)}</span>
      </li>
    ))}
  </ol>
))
