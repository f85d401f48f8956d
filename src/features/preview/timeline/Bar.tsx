import { clsx } from 'clsx'
import { memo } from 'react'
import type { Scale } from '../scale.ts'
import css from './Bar.module.css'
import type { Row } from './drawing.ts'
import { segmentClass } from './segment-look.ts'
import type { Segment } from './segments.ts'

type Props = { row: Row; scale: Scale }

/** Where a piece stands on its bar, as shares of the width, with a gap of 2 px to the next one. */
function placed({ fromMs, toMs }: Segment, { placeOf }: Scale) {
  const start = placeOf(fromMs)
  const width = (toMs === null ? 1 : placeOf(toMs)) - start
  return { insetInlineStart: `${start * 100}%`, inlineSize: `calc(${width * 100}% - 2px)` }
}

/** A timeline as a picture; its words are in the list of its pieces and in the handle's value. */
export const Bar = memo(({ row: { segments, hasStart }, scale }: Props) => (
  <div className={css['bar']} aria-hidden="true">
    {segments.map((segment) => (
      <div
        key={segment.kind}
        className={clsx(segmentClass[segment.kind], css['piece'])}
        style={placed(segment, scale)}
        data-no-start={(segment.kind === 'session' && !hasStart) || undefined}
        data-no-end={segment.toMs === null || undefined}
      />
    ))}
  </div>
))
