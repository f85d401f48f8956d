import { clsx } from 'clsx'
import { agentScreen, cast, interactions, pictured } from '#messages/preview-screens.ts'
import { sinceTheEnd } from '#messages/preview-timeline.ts'
import { Glyph, type GlyphName } from '../Glyph.tsx'
import * as look from '../screen-look.module.css'
import type { Done, WalkEvent } from '../walk-through.ts'
import { documentTitles } from '../walk-messages.ts'
import * as css from './desktop.module.css'

const glyphs: Record<Done['what'], GlyphName> = {
  completed: 'done',
  reviewed: 'eye',
  downloaded: 'download',
  attached: 'clip',
  sent: 'message',
}

function textOf(event: Done): string {
  switch (event.what) {
    case 'completed':
      return interactions.completed(cast.address)
    case 'reviewed':
      return interactions.reviewed
    case 'downloaded':
      return interactions.downloaded(documentTitles[event.document])
    case 'attached':
      return interactions.attached(event.file)
    case 'sent':
      return interactions.sent(event.text)
  }
}

type Props = { glyph: GlyphName; text: string; when: string }

function Interaction({ glyph, text, when }: Props) {
  return (
    <li className={clsx(look.row, css.record)}>
      <Glyph name={glyph} />
      <div className={look.typed}>
        <div>{text}</div>
        <div className={look.about}>{when}</div>
      </div>
    </li>
  )
}

/**
 * The actions of the customer, each with its time since the end, after the document completed
 * first.
 */
export function Interactions({ events }: { events: readonly WalkEvent[] }) {
  return (
    <ul aria-label={pictured.agent(agentScreen.interactions)} className={look.list}>
      <Interaction
        glyph="done"
        text={interactions.completed(cast.identity)}
        when={agentScreen.inSession}
      />
      {events.map((event) => (
        <Interaction
          key={event.id}
          glyph={glyphs[event.what]}
          text={textOf(event)}
          when={sinceTheEnd(event.atMs)}
        />
      ))}
    </ul>
  )
}
