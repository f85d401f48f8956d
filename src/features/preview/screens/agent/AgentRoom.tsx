import { clsx } from 'clsx'
import { agentScreen, cast, customerScreen } from '#messages/preview-screens.ts'
import { segmentLabels } from '#messages/preview-timeline.ts'
import { Glyph } from '../Glyph.tsx'
import * as look from '../screen-look.module.css'
import { completedFields, documentFields, type WalkEvent } from '../walk-through.ts'
import * as css from './desktop.module.css'
import { Interactions } from './Interactions.tsx'

function DocumentState({ name, state }: { name: string; state: string }) {
  return (
    <li className={clsx(look.row, css.record)}>
      <Glyph name="document" />
      <div>
        <div>{name}</div>
        <div className={look.about}>{state}</div>
      </div>
    </li>
  )
}

function Documents({ events }: { events: readonly WalkEvent[] }) {
  const fields = completedFields(events)
  const address = fields
    ? agentScreen.completedWith(documentFields.map((field) => fields[field]))
    : customerScreen.incompleteShort
  return (
    <div className={look.panel}>
      <div className={look.panelTitle}>{agentScreen.documents}</div>
      <ul className={look.list}>
        <DocumentState name={cast.address} state={address} />
        <DocumentState name={cast.identity} state={customerScreen.completed} />
      </ul>
    </div>
  )
}

/** The session room: open while the session lasts, and read-only afterwards. */
export function AgentRoom({ isOpen, events }: { isOpen: boolean; events: readonly WalkEvent[] }) {
  return (
    <>
      <div className={clsx(look.row, css.head)}>
        <div aria-hidden="true" className={look.avatar}>
          {cast.customerInitials}
        </div>
        <div className={clsx(look.name, css.whose)}>{cast.customer}</div>
        <div className={look.chip}>{isOpen ? segmentLabels.session : agentScreen.ended}</div>
        {isOpen && (
          <div aria-hidden="true" className={clsx(look.drawnButton, css.endSession)}>
            {agentScreen.endSession}
          </div>
        )}
      </div>
      <div className={clsx(css.columns, css.work)}>
        <Documents events={events} />
        <div className={look.panel}>
          <div className={look.panelTitle}>{agentScreen.interactions}</div>
          <Interactions events={events} />
        </div>
      </div>
      <div className={clsx(look.row, css.foot)} {...(isOpen && { 'aria-hidden': true })}>
        <Glyph name={isOpen ? 'message' : 'ended'} />
        <span>{isOpen ? agentScreen.write : agentScreen.nothingToSend}</span>
      </div>
    </>
  )
}
