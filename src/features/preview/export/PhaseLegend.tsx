import { accessPhases } from '../../../policy/access.ts'
import type { Policy } from '../../../policy/policy.ts'
import { accessLabels } from '../../../words/en/labels.ts'
import { phaseLengths } from '../../../words/en/outcome.ts'
import { picture } from '../../../words/en/preview-export.ts'
import { formatExactInstant } from '../../../words/en/preview-timeline.ts'
import type { View } from '../view.ts'
import type { Palette } from './palette.ts'
import { Stretch } from './Stretch.tsx'
import { Text } from './Text.tsx'

const step = 30
const size = 16

/** How high a legend of so many phases is. */
export const legendHeight = (phases: number): number => phases * step

type Props = { policy: Policy; view: View; x: number; y: number; palette: Palette }

/** Every phase by its look and its name, with its whole length and its instants. */
export function PhaseLegend({ policy, view, x, y, palette }: Props) {
  const lengths = phaseLengths(policy.customer.access)
  const at = (ms: number) => formatExactInstant(view.endedAtMs + ms, view.timeZone)
  return accessPhases(policy.customer.access).map(({ access, fromMs, toMs }, index) => {
    const base = y + index * step
    const span = picture.span(at(fromMs), toMs === null ? null : at(toMs))
    return (
      <g key={fromMs}>
        <Stretch kind={access} x={x} y={base - 13} width={36} height={16} palette={palette} />
        <Text
          words={accessLabels[access]}
          x={x + 50}
          y={base}
          size={size}
          fill={palette.text}
          bold
        />
        <Text words={lengths[index] ?? ''} x={x + 200} y={base} size={size} fill={palette.text} />
        <Text words={span} x={x + 430} y={base} size={size - 2} fill={palette.muted} />
      </g>
    )
  })
}
