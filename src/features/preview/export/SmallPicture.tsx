import { memo } from 'react'
import { agentPlaceAt, customerPlaceAt } from '../../../policy/landing.ts'
import type { Policy } from '../../../policy/policy.ts'
import { picture } from '../../../words/en/preview-export.ts'
import { agentScreen } from '../../../words/en/preview-screens.ts'
import { defaultLeadMs } from '../view.ts'
import { AgentScreenDrawing } from './AgentScreenDrawing.tsx'
import { CustomerScreenDrawing } from './CustomerScreenDrawing.tsx'
import { fontFamily, type Palette } from './palette.ts'
import { placeWords } from './place-words.ts'
import { stretchesOf } from './stretches-of.ts'
import { Text } from './Text.tsx'
import { Timeline } from './Timeline.tsx'

const width = 320
const height = 160

type Props = { policy: Policy; palette: Palette }

/**
 * A flow at a glance: its timeline, and where the agent and a customer in the room land at the end.
 * Everything in it is also said in words by who shows it, so that it is hidden from screen readers.
 */
export const SmallPicture = memo(({ policy, palette }: Props) => {
  const { stretches } = stretchesOf(policy.customer.access, defaultLeadMs)
  const agent = agentPlaceAt(policy, 0)
  const customer = customerPlaceAt(policy, 'inRoom', 0)
  const label = { size: 10.5, fill: palette.muted }
  const place = { size: 11, fill: palette.text, bold: true }
  return (
    <svg viewBox={`0 0 ${width} ${height}`} fontFamily={fontFamily} aria-hidden="true">
      <rect width={width} height={height} fill={palette.surface} />
      <Timeline
        stretches={stretches}
        x={8}
        y={38}
        width={304}
        height={14}
        size={11}
        palette={palette}
      />
      <AgentScreenDrawing place={agent} x={8} y={94} width={62} height={46} palette={palette} />
      <Text words={picture.agent} x={77} y={106} {...label} />
      <Text
        words={agent === 'stayInRoom' ? agentScreen.room : agentScreen.welcome}
        x={77}
        y={122}
        width={68}
        {...place}
      />
      <CustomerScreenDrawing
        place={customer}
        x={150}
        y={81}
        width={40}
        height={72}
        palette={palette}
      />
      <Text words={picture.customer} x={198} y={106} {...label} />
      <Text words={placeWords(customer)} x={198} y={122} width={118} {...place} />
    </svg>
  )
})
