import { clsx } from 'clsx'
import { useId } from 'react'
import type { CustomerAccess } from '../../../../policy/access.ts'
import type { SettingPath } from '../../../../policy/setting-path.ts'
import { cast, customerScreen, pictured } from '#messages/preview-screens.ts'
import { forbiddenBy } from '../forbidden-by.ts'
import { Glyph } from '../Glyph.tsx'
import { PhaseChip } from '../PhaseChip.tsx'
import * as look from '../screen-look.module.css'
import { completedFields, type Action, type Fields, type WalkEvent } from '../walk-through.ts'
import { CompletedDocument, IncompleteDocument } from './documents.tsx'
import * as css from './phone.module.css'
import { Reason } from './Reason.tsx'
import { ActionButton, Part, TypedField } from './room-parts.tsx'

type AttachmentsProps = {
  because: SettingPath | undefined
  events: readonly WalkEvent[]
  act: (action: Action) => void
}

/** The files that the customer has attached, and the button to attach one more. */
function Attachments({ because, events, act }: AttachmentsProps) {
  const id = useId()
  const files = events.filter((event) => event.what === 'attached')
  return (
    <Part
      title={customerScreen.attachments}
      glyph="clip"
      action={
        <ActionButton
          name={customerScreen.attach}
          reason={because && id}
          onClick={() => act({ type: 'attach' })}
        />
      }
    >
      {files.length > 0 && (
        <ul aria-label={pictured.customer(customerScreen.attached)} className={look.list}>
          {files.map((event) => (
            <li key={event.id} className={look.row}>
              <Glyph name="done" />
              <span translate="no">{event.file}</span>
            </li>
          ))}
        </ul>
      )}
      <Reason id={id} because={because} />
    </Part>
  )
}

type ChatProps = {
  because: SettingPath | undefined
  message: string
  events: readonly WalkEvent[]
  act: (action: Action) => void
}

/** The messages so far, and the field to write to the agent. */
function Chat({ because, message, events, act }: ChatProps) {
  const id = useId()
  const reason = because && id
  const send = () => act({ type: 'send' })
  return (
    <Part title={customerScreen.chat} glyph="message">
      <div className={css.messages}>
        <div className={clsx(look.typed, css.message, css.theirs)}>
          {customerScreen.agentsMessage}
        </div>
        {events.map(
          (event) =>
            event.what === 'sent' && (
              <div key={event.id} className={clsx(look.typed, css.message, css.own)}>
                {event.text}
              </div>
            ),
        )}
      </div>
      <div className={css.composer}>
        <TypedField
          label={customerScreen.message}
          value={message}
          reason={reason}
          onType={(text) => act({ type: 'write', text })}
          onEnter={send}
        />
        <ActionButton name={customerScreen.send} reason={reason} onClick={send} />
      </div>
      <Reason id={id} because={because} />
    </Part>
  )
}

/** The room as the customer has it: `access` is missing while the session lasts. */
export type RoomProps = {
  access: CustomerAccess | undefined
  fields: Fields
  message: string
  isReviewing: boolean
  /** The events up to the instant that is looked at. */
  events: readonly WalkEvent[]
  act: (action: Action) => void
}

/** The session room. Everything can be tried; what is forbidden says why. */
export function CustomerRoom({ access, events, act, ...typing }: RoomProps) {
  const isCompleted = completedFields(events) !== undefined
  const noDownload = forbiddenBy(access, 'downloadCompletedDocuments')
  return (
    <>
      <div className={clsx(look.row, css.head)}>
        <div aria-hidden="true" className={look.avatar}>
          {cast.agentInitial}
        </div>
        <div className={css.whose}>
          <div className={look.name}>{cast.agent}</div>
          <div className={look.about}>{customerScreen.yourAgent}</div>
        </div>
        <PhaseChip phase={access?.access ?? 'session'} />
      </div>
      <div className={css.parts}>
        <div className={css.stack}>
          {isCompleted ? (
            <CompletedDocument document="address" because={noDownload} act={act} />
          ) : (
            <IncompleteDocument
              fields={typing.fields}
              isReviewing={typing.isReviewing}
              noCompletion={forbiddenBy(access, 'completeDocuments')}
              noReview={forbiddenBy(access, 'reviewIncompleteDocuments')}
              act={act}
            />
          )}
          <CompletedDocument document="identity" because={noDownload} act={act} />
        </div>
        <div className={css.stack}>
          <Attachments because={forbiddenBy(access, 'addAttachments')} events={events} act={act} />
          <Chat
            because={forbiddenBy(access, 'messageAgent')}
            message={typing.message}
            events={events}
            act={act}
          />
        </div>
      </div>
    </>
  )
}
