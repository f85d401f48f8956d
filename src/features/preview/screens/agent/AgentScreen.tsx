import { memo } from 'react'
import type { AgentPlace } from '../../../../policy/landing.ts'
import { agentScreen } from '../../../../words/en/preview-screens.ts'
import type { WalkEvent } from '../walk-through.ts'
import { AgentRoom } from './AgentRoom.tsx'
import { DesktopFrame } from './DesktopFrame.tsx'
import { WelcomePage } from './WelcomePage.tsx'

type Props = { place: AgentPlace; events: readonly WalkEvent[] }

/** What the agent has in front of them, with what the customer did up to then. */
export const AgentScreen = memo(function AgentScreen({ place, events }: Props) {
  return place === 'welcomePage' ? (
    <DesktopFrame title={agentScreen.welcome}>
      <WelcomePage events={events} />
    </DesktopFrame>
  ) : (
    <DesktopFrame title={agentScreen.room}>
      <AgentRoom isOpen={place === 'session'} events={events} />
    </DesktopFrame>
  )
})
