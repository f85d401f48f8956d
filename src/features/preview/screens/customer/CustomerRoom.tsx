import { clsx } from 'clsx'
import type { CustomerAccess } from '../../../../policy/access.ts'
import { cast, customerScreen } from '../../../../words/en/preview-screens.ts'
import { PhaseChip } from '../PhaseChip.tsx'
import look from '../screen-look.module.css'
import {
  completedFields,
  forbiddenBy,
  type Action,
  type Fields,
  type WalkEvent,
} from '../walk-through.ts'
import { Attachments } from './Attachments.tsx'
import { Chat } from './Chat.tsx'
import { CompletedDocument } from './CompletedDocument.tsx'
import { IncompleteDocument } from './IncompleteDocument.tsx'
import css from './phone.module.css'

/** The room as the customer has it: `access` is missing while the session lasts. */
export type RoomProps = {
  access: CustomerAccess | undefined
  fields: Fields
  message: string
  isReviewing: boolean
  /** What was done up to the instant looked at. */
  events: readonly WalkEvent[]
  act: (action: Action) => void
}

/** The session room, in which everything can be tried and what is forbidden says why. */
export function CustomerRoom({ access, events, act, ...typing }: RoomProps) {
  const isCompleted = completedFields(events) !== undefined
  const noDownload = forbiddenBy(access, 'downloadCompletedDocuments')
  return (
    <>
      <div className={clsx(look['row'], css['head'])}>
        <div aria-hidden="true" className={look['avatar']}>
          {cast.agentInitial}
        </div>
        <div className={css['whose']}>
          <div className={look['name']}>{cast.agent}</div>
          <div className={look['about']}>{customerScreen.yours}</div>
        </div>
        <PhaseChip phase={access?.access ?? 'session'} />
      </div>
      <div className={css['parts']}>
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
        <Attachments because={forbiddenBy(access, 'addAttachments')} events={events} act={act} />
        <Chat
          because={forbiddenBy(access, 'messageAgent')}
          message={typing.message}
          events={events}
          act={act}
        />
      </div>
    </>
  )
}
