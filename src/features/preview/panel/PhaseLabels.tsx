import { memo } from 'react'
import { segmentLabels } from '#messages/preview-timeline.ts'
import { segmentWords, shortLabel } from '#messages/panel.ts'
import type { Scale } from '../model/scale.ts'
import { placedSegments, type Track } from '../model/timeline.ts'
import * as css from './PhaseLabels.module.css'

type Props = {
  /** The name of the list. */
  name: string
  track: Track
  scale: Scale
  isShort?: boolean
}

const percent = (share: number) => `${share * 100}%`

/** The segments below a bar, each with its length. What has no room there is still read out. */
export const PhaseLabels = memo(({ name, track: { segments }, scale, isShort = false }: Props) => (
  <ol aria-label={name} className={css.labels}>
    {placedSegments(segments, scale).map(({ segment, start, end }, index) => (
      <li
        key={segment.kind}
        className={css.label}
        style={{
          marginInlineStart: index === 0 ? percent(start) : 0,
          inlineSize: percent(end - start),
        }}
      >
        <strong className={css.name}>
          {isShort ? shortLabel(segment) : segmentLabels[segment.kind]}
        </strong>
        <span className={css.length}>{segmentWords(segment)}</span>
      </li>
    ))}
  </ol>
))
