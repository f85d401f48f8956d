import { clsx } from 'clsx'
import { agentScreen, cast } from '#messages/preview-screens.ts'
import { Glyph } from '../Glyph.tsx'
import * as look from '../screen-look.module.css'
import type { WalkEvent } from '../walk-through.ts'
import * as css from './desktop.module.css'
import { Interactions } from './Interactions.tsx'

function Waiting() {
  return (
    <div className={look.panel}>
      <div className={look.panelTitle}>{agentScreen.waiting}</div>
      <ul className={look.list}>
        {agentScreen.waitingWork.map(({ who, what }) => (
          <li key={who} className={clsx(look.row, css.waiting)}>
            <Glyph name="clock" />
            <div>
              <div>{who}</div>
              <div className={look.about}>{what}</div>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The page that the agent is taken back to: other work, and the session in the history. */
export function WelcomePage({ events }: { events: readonly WalkEvent[] }) {
  const count = events.filter(({ atMs }) => atMs >= 0).length
  return (
    <>
      <div className={clsx(look.row, css.head)}>
        <div aria-hidden="true" className={look.avatar}>
          {cast.agentInitial}
        </div>
        <div className={clsx(look.name, css.whose)}>{agentScreen.greeting}</div>
        <div aria-hidden="true" className={clsx(look.drawnButton, css.start)}>
          {agentScreen.start}
        </div>
      </div>
      <div className={css.columns}>
        <Waiting />
        <div className={look.panel}>
          <div className={look.panelTitle}>{agentScreen.history}</div>
          <div className={clsx(look.row, css.session)}>
            <div className={look.name}>{cast.customer}</div>
            <div className={look.chip}>{agentScreen.ended}</div>
            <div className={clsx(look.chip, count > 0 && css.news)}>
              {agentScreen.sinceEnd(count)}
            </div>
          </div>
          <div className={css.past}>
            <Interactions events={events} />
          </div>
        </div>
      </div>
    </>
  )
}
