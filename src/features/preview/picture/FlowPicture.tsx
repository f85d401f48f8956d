import { flowOf } from '../../../policy/flows.ts'
import { agentPlaceAt, customerPlaceAt } from '../../../policy/landing.ts'
import { asPartialPolicy } from '../../../policy/partial-policy.ts'
import type { Policy } from '../../../policy/policy.ts'
import { policySentences } from '#messages/outcome.ts'
import { picture, timelineText } from '#messages/preview-export.ts'
import { flowName } from '#messages/preview-flows.ts'
import { screens } from '#messages/preview-screens.ts'
import { beforeEnd, formatExactInstant, sinceTheEnd } from '#messages/preview-timeline.ts'
import { placedSegments, timelineOf } from '../model/timeline.ts'
import { defaultBeforeEndMs, type View } from '../model/view.ts'
import { CustomerRights, placeText } from './customer-place.tsx'
import { fontFamily, type Palette } from './palette.ts'
import { AgentScreenPicture, CustomerScreenPicture } from './screen-pictures.tsx'
import { lineHeight, Text } from './Text.tsx'
import { legendHeight, PhaseLegend, TimelinePicture } from './TimelinePicture.tsx'
import { wrapText } from './wrap-text.ts'

const width = 960
const margin = 40
const inner = width - 2 * margin
const size = 16

type Props = { policy: Policy; view: View; palette: Palette }

/** Returns the cause and the situation in words, or that the session does not end at all. */
function causeText({ agent: { inactivity } }: Policy, { cause, situation }: View): string {
  if (cause === 'agentInactive' && !inactivity.endsSession) return beforeEnd.off
  return picture.how[cause][situation]
}

/** The mark of the instant under the bar. */
function Mark({ x, y, fill }: { x: number; y: number; fill: string }) {
  return <path d={`M${x} ${y}l7 12h-14zM${x} ${y}v-34`} fill={fill} stroke={fill} strokeWidth={2} />
}

/**
 * A flow as a picture that stands alone: the timeline with its lengths and instants, the screens of
 * agent and customer at the instant of the view, and both sentences. It needs no style sheet.
 */
export function FlowPicture({ policy, view, palette }: Props) {
  const name = flowName(flowOf(policy))
  const { atMs } = view
  const { draft, scale } = timelineOf({
    policy: asPartialPolicy(policy),
    cause: 'agentEndsSession',
    beforeEndMs: Math.max(defaultBeforeEndMs, -atMs),
  })
  const phases = draft.segments.flatMap((one) => ('phase' in one ? [one.phase] : []))
  const customer = customerPlaceAt(policy, view.situation, atMs)
  const sentences = Object.values(policySentences(policy))
  const instant = formatExactInstant(view.endedAtMs + atMs, view.timeZone)
  const titleLines = wrapText(name, inner, 24).length
  const top = 52 + titleLines * lineHeight(24)
  const bar = top + 2 * lineHeight(size) + 40
  const legend = bar + 70
  const seen = legend + legendHeight(phases.length) + 30
  const sentencesTop = seen + 250
  const lines = sentences.reduce((sum, one) => sum + wrapText(one, inner, size).length, 0)
  const height = sentencesTop + lines * lineHeight(size) + 40
  const textStyle = { size, fill: palette.text }
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={fontFamily}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn here and stands alone as a file
      role="img"
      aria-label={name}
    >
      <title>{name}</title>
      <desc>{[timelineText(phases), ...sentences].join(' ')}</desc>
      <rect width={width} height={height} fill={palette.surface} />
      <Text text={name} x={margin} y={52} width={inner} size={24} fill={palette.text} bold />
      <Text
        text={causeText(policy, view)}
        width={inner}
        x={margin}
        y={top}
        size={size}
        fill={palette.muted}
      />
      <TimelinePicture
        segments={placedSegments(draft.segments, scale)}
        hasLengths={false}
        x={margin}
        y={bar}
        width={inner}
        height={24}
        size={size}
        palette={palette}
      />
      <Mark x={margin + scale.positionOf(atMs) * inner} y={bar + 30} fill={palette.text} />
      <PhaseLegend phases={phases} view={view} x={margin} y={legend} palette={palette} />
      <path d={`M${margin} ${seen - 24}h${inner}`} stroke={palette.line} />
      <Text
        text={picture.seenAt(instant, sinceTheEnd(atMs))}
        x={margin}
        y={seen + 6}
        size={size}
        fill={palette.muted}
      />
      <Text text={screens.agent} x={margin} y={seen + 38} {...textStyle} bold />
      <AgentScreenPicture
        place={agentPlaceAt(policy, atMs)}
        x={margin}
        y={seen + 52}
        width={217}
        height={160}
        palette={palette}
      />
      <Text text={screens.customer} x={400} y={seen + 38} {...textStyle} bold />
      <CustomerScreenPicture
        place={customer}
        x={400}
        y={seen + 52}
        width={87}
        height={160}
        palette={palette}
      />
      <Text text={placeText(customer)} x={510} y={seen + 70} width={410} {...textStyle} bold />
      <CustomerRights place={customer} x={510} y={seen + 100} palette={palette} />
      {sentences.map((sentence, index) => {
        const before = sentences.slice(0, index)
        const above = before.reduce((sum, one) => sum + wrapText(one, inner, size).length, 0)
        const y = sentencesTop + above * lineHeight(size) + index * 8
        return <Text key={sentence} text={sentence} x={margin} y={y} width={inner} {...textStyle} />
      })}
    </svg>
  )
}
