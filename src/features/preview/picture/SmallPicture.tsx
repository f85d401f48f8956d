import { memo } from 'react'
import { agentPlaceAt, customerPlaceAt } from '../../../policy/landing.ts'
import { asPartialPolicy } from '../../../policy/partial-policy.ts'
import type { Policy } from '../../../policy/policy.ts'
import { picture } from '#messages/preview-export.ts'
import { agentScreenTitles } from '#messages/preview-screens.ts'
import { placedSegments, timelineOf } from '../model/timeline.ts'
import { fontFamily, type Palette } from './palette.ts'
import { placeText } from './customer-place.tsx'
import { AgentScreenPicture, CustomerScreenPicture } from './screen-pictures.tsx'
import { Text } from './Text.tsx'
import { TimelinePicture } from './TimelinePicture.tsx'

const width = 320
const height = 168

type Props = { policy: Policy; palette: Palette }

/**
 * A flow at a glance: its timeline, and where the agent and a customer in the room land at the end.
 * It is hidden from screen readers, since the words beside it say the same.
 */
export const SmallPicture = memo(({ policy, palette }: Props) => {
  const { draft, scale } = timelineOf({
    policy: asPartialPolicy(policy),
    cause: 'agentEndsSession',
  })
  const agent = agentPlaceAt(policy, 0)
  const customer = customerPlaceAt(policy, 'inRoom', 0)
  // On the smallest card, a unit of the picture is 0.89 px, and no text is below 11 px.
  const label = { size: 12.5, fill: palette.muted }
  const place = { size: 12.5, fill: palette.text, bold: true }
  return (
    <svg viewBox={`0 0 ${width} ${height}`} fontFamily={fontFamily} aria-hidden="true">
      <rect width={width} height={height} fill={palette.surface} />
      <TimelinePicture
        segments={placedSegments(draft.segments, scale)}
        hasLengths
        x={8}
        y={42}
        width={304}
        height={14}
        size={13.5}
        palette={palette}
      />
      <AgentScreenPicture place={agent} x={8} y={104} width={56} height={42} palette={palette} />
      <Text text={picture.agent} x={71} y={116} {...label} />
      <Text text={agentScreenTitles[agent]} x={71} y={133} width={72} {...place} />
      <CustomerScreenPicture
        place={customer}
        x={150}
        y={90}
        width={40}
        height={72}
        palette={palette}
      />
      <Text text={picture.customer} x={198} y={116} {...label} />
      <Text text={placeText(customer)} x={198} y={133} width={112} {...place} />
    </svg>
  )
})
