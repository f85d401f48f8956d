import { memo } from 'react'
import { stretchLabels } from '../../../words/en/preview-timeline.ts'
import type { Scale } from '../scale.ts'
import css from './BarLabels.module.css'
import type { Row } from './drawing.ts'

type Props = { row: Row; scale: Scale }

/** The names and lengths below a bar, for the eye. */
export const BarLabels = memo(({ row: { segments }, scale: { placeOf } }: Props) => (
  <div className={css['labels']} aria-hidden="true">
    {segments.map(({ kind, fromMs, toMs, words }, index) => (
      <div
        key={kind}
        className={css['label']}
        style={{
          marginInlineStart: index === 0 ? `${placeOf(fromMs) * 100}%` : 0,
          inlineSize: `${((toMs === null ? 1 : placeOf(toMs)) - placeOf(fromMs)) * 100}%`,
        }}
      >
        <strong className={css['name']}>{stretchLabels[kind]}</strong>
        <span className={css['length']}>{words}</span>
      </div>
    ))}
  </div>
))
