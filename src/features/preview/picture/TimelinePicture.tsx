import type { KnownPhase } from '../../../policy/partial-outcome.ts'
import type { SegmentKind } from '../../../policy/segment.ts'
import { accessLabels } from '#messages/labels.ts'
import { phaseLength } from '#messages/outcome.ts'
import { picture, pictureLength } from '#messages/preview-export.ts'
import { formatExactInstant, segmentLabels } from '#messages/preview-timeline.ts'
import type { PlacedSegment } from '../model/timeline.ts'
import type { View } from '../model/view.ts'
import type { Palette } from './palette.ts'
import { lineHeight, Text } from './Text.tsx'
import { widthOf, wrapText } from './wrap-text.ts'

type SegmentShapeProps = {
  kind: SegmentKind
  x: number
  y: number
  width: number
  height: number
  palette: Palette
}

/** The distance between stripes. */
const stripeStep = 6

/**
 * Returns stripes up to the edges, cut by hand: a pattern or a clip needs an id, and a page with
 * many pictures can use each id only once.
 */
function stripes(x: number, y: number, width: number, height: number): string {
  const count = Math.floor((width + height) / stripeStep)
  return Array.from({ length: count }, (_, index) => {
    const from = x - height + (index + 0.5) * stripeStep
    const cutStart = Math.max(0, x - from)
    const cutEnd = Math.max(0, from + height - (x + width))
    const rise = Math.max(0, height - cutStart - cutEnd)
    return `M${(from + cutStart).toFixed(1)} ${(y + height - cutStart).toFixed(1)}l${rise.toFixed(1)} ${(-rise).toFixed(1)}`
  }).join('')
}

/** A segment of a bar, in the look that its phase has everywhere. */
export function SegmentShape({ kind, x, y, width, height, palette }: SegmentShapeProps) {
  const box = { x, y, width, height, rx: 2 }
  switch (kind) {
    case 'session':
      return <rect {...box} fill={palette.session} />
    case 'full':
      return <rect {...box} fill={palette.full} />
    case 'limited':
      return (
        <>
          <rect {...box} fill="none" stroke={palette.limited} />
          <path d={stripes(x, y, width, height)} stroke={palette.limited} strokeWidth={2} />
        </>
      )
    case 'none':
      return <rect {...box} fill="none" stroke={palette.muted} strokeDasharray="4 3" />
    case 'unknown':
      return <rect {...box} fill="none" stroke={palette.muted} strokeDasharray="1 3" />
  }
}

type Props = {
  segments: readonly PlacedSegment[]
  /** True to write the length of each segment below it. */
  hasLengths: boolean
  x: number
  y: number
  width: number
  height: number
  size: number
  palette: Palette
}

/** The arrow at the edge of full access with no time limit. */
function GoesOn({ x, y, height, fill }: { x: number; y: number; height: number; fill: string }) {
  return <path d={`M${x} ${y - 2}l8 ${height / 2 + 2}l-8 ${height / 2 + 2}z`} fill={fill} />
}

/** A bar of segments with their names above and their lengths below, where there is room. */
export function TimelinePicture(props: Props) {
  const { segments, hasLengths, x, y, width, height, size, palette } = props
  return segments.map(({ segment, start, end }) => {
    const { kind } = segment
    const name = segmentLabels[kind]
    const length = hasLengths ? pictureLength(segment) : ''
    const hasArrow = segment.toMs === null && kind === 'full'
    const from = x + start * width
    const room = (end - start) * width - 2
    const small = size - 1
    const names = wrapText(name, room, size)
    return (
      <g key={`${kind}-${start}`}>
        <SegmentShape
          kind={kind}
          x={from}
          y={y}
          width={hasArrow ? room - 4 : room}
          height={height}
          palette={palette}
        />
        {hasArrow && <GoesOn x={from + room - 5} y={y} height={height} fill={palette.full} />}
        {names.join(' ') === name && (
          <Text
            text={name}
            x={from}
            y={y - size * 0.6 - (names.length - 1) * lineHeight(size)}
            width={room}
            size={size}
            fill={palette.text}
            bold
          />
        )}
        {widthOf(length, small) <= room + 2 && (
          <Text
            text={length}
            x={from}
            y={y + height + size * 1.3}
            size={small}
            fill={palette.muted}
          />
        )}
      </g>
    )
  })
}

const rowStep = 30
const legendSize = 16

/** Returns the height of a legend of `phases` phases. */
export const legendHeight = (phases: number): number => phases * rowStep

type LegendProps = {
  phases: readonly KnownPhase[]
  view: View
  x: number
  y: number
  palette: Palette
}

/** Every phase by its look and its name, with its whole length and its instants. */
export function PhaseLegend({ phases, view, x, y, palette }: LegendProps) {
  const size = legendSize
  const at = (ms: number) => formatExactInstant(view.endedAtMs + ms, view.timeZone)
  return phases.map((phase, index) => {
    const { access, fromMs, toMs } = phase
    const base = y + index * rowStep
    const span = picture.span(at(fromMs), toMs === null ? null : at(toMs))
    return (
      <g key={fromMs}>
        <SegmentShape kind={access} x={x} y={base - 13} width={36} height={16} palette={palette} />
        <Text
          text={accessLabels[access]}
          x={x + 50}
          y={base}
          size={size}
          fill={palette.text}
          bold
        />
        <Text text={phaseLength(phase)} x={x + 200} y={base} size={size} fill={palette.text} />
        <Text text={span} x={x + 430} y={base} size={size - 2} fill={palette.muted} />
      </g>
    )
  })
}
