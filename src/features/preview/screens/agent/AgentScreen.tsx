import { clsx } from 'clsx'
import { memo, type ReactNode } from 'react'
import type { AgentPlace } from '../../../../policy/landing.ts'
import { agentScreenTitles, cast } from '#messages/preview-screens.ts'
import * as look from '../screen-look.module.css'
import type { WalkEvent } from '../walk-through.ts'
import { AgentRoom } from './AgentRoom.tsx'
import * as css from './desktop.module.css'
import { WelcomePage } from './WelcomePage.tsx'

/** The window of a desktop computer, with what is open in it. */
function DesktopFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={clsx(look.text, css.frame)}>
      <div className={clsx(look.row, css.bar)}>
        <div aria-hidden="true" className={css.dot} />
        <div aria-hidden="true" className={css.dot} />
        <div aria-hidden="true" className={css.dot} />
        <div className={css.title}>{title}</div>
        <div>{cast.agentAs}</div>
      </div>
      <div className={css.body}>{children}</div>
    </div>
  )
}

type Props = { place: AgentPlace; events: readonly WalkEvent[] }

function AgentPage({ place, events }: Props) {
  switch (place) {
    case 'welcomePage':
      return <WelcomePage events={events} />
    case 'session':
    case 'stayInRoom':
      return <AgentRoom isOpen={place === 'session'} events={events} />
  }
}

/** The screen of the agent, with what the customer did up to that instant. */
export const AgentScreen = memo(function AgentScreen({ place, events }: Props) {
  return (
    <DesktopFrame title={agentScreenTitles[place]}>
      <AgentPage place={place} events={events} />
    </DesktopFrame>
  )
})
