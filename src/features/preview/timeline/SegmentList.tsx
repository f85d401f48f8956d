import { clsx } from 'clsx'
import { memo } from 'react'
import { Text } from '../../../fields/Text.tsx'
import { stretchLabels } from '../../../words/en/preview-timeline.ts'
import { segmentClass } from './segment-look.ts'
import css from './SegmentList.module.css'
import type { Segment } from './segments.ts'

type Props = { name: string; segments: readonly Segment[] }

/** The pieces of a timeline in words: the key to its colours, with every length. */
export const SegmentList = memo(({ name, segments }: Props) => (
  <ol aria-label={name} className={css['list']}>
    {segments.map(({ kind, words }) => (
      <li key={kind} className={css['item']}>
        <div aria-hidden="true" className={clsx(segmentClass[kind], css['key'])} />
        <Text variant="body2" as="span">
          <strong>{stretchLabels[kind]}</strong>
          <span>{` · ${words}`}</span>
        </Text>
      </li>
    ))}
  </ol>
))
