import { capabilities } from '../../../policy/access.ts'
import type { CustomerPlace } from '../../../policy/landing.ts'
import { checkRedirectUrl } from '../../../policy/redirect-url.ts'
import { capabilityLabels } from '#messages/labels.ts'
import { picture } from '#messages/preview-export.ts'
import { customerScreen } from '#messages/preview-screens.ts'
import { segmentLabels } from '#messages/preview-timeline.ts'
import type { Palette } from './palette.ts'
import { Text } from './Text.tsx'

/** Returns the place of the customer in a few words; of a URL, the host as it was typed. */
export function placeText(place: CustomerPlace): string {
  switch (place.at) {
    case 'session':
      return segmentLabels.session
    case 'room':
      return picture.room[place.access.access]
    case 'redirect': {
      const check = checkRedirectUrl(place.url)
      return check.ok ? check.typedHost : place.url
    }
    case 'sessionEnded':
      return customerScreen.sessionEnded
    case 'accessEnded':
      return customerScreen.accessEnded
  }
}

const size = 15
const rowStep = 24

type Props = { place: CustomerPlace; x: number; y: number; palette: Palette }

/** The rights of the customer in the room, each with a tick or a cross. */
export function CustomerRights({ place, x, y, palette }: Props) {
  if (place.at !== 'room') return null
  return capabilities.map((capability, index) => {
    const { allowed } = place.access.capabilities[capability]
    const base = y + index * rowStep
    const sign = allowed ? 'm0 -5l4 5l8 -10' : 'm1 -10l10 10m0 -10l-10 10'
    return (
      <g key={capability}>
        <path
          d={`M${x} ${base}${sign}`}
          fill="none"
          stroke={allowed ? palette.full : palette.muted}
          strokeWidth={2}
        />
        <Text
          text={capabilityLabels[capability]}
          x={x + 22}
          y={base}
          size={size}
          fill={allowed ? palette.text : palette.muted}
        />
      </g>
    )
  })
}
