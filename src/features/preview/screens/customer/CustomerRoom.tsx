import Box from '@mui/material/Box'
import type { CustomerAccess } from '../../../../policy/access.ts'
import { cast, customerScreen } from '../../../../words/en/preview-screens.ts'
import { PhaseChip } from '../PhaseChip.tsx'
import { avatar, row } from '../screen-look.ts'
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

const head = {
  ...row,
  flexWrap: 'wrap',
  paddingInline: 1.5,
  paddingBlockEnd: 1.25,
  borderBlockEnd: '1px solid var(--mui-palette-divider)',
} as const

const parts = {
  display: 'grid',
  gap: 1,
  padding: 1.25,
  gridTemplateColumns: 'minmax(0, 1fr)',
} as const

/** The session room, in which everything can be tried and what is forbidden says why. */
export function CustomerRoom({ access, events, act, ...typing }: RoomProps) {
  const isCompleted = completedFields(events) !== undefined
  const noDownload = forbiddenBy(access, 'downloadCompletedDocuments')
  return (
    <>
      <Box sx={head}>
        <Box aria-hidden="true" sx={avatar}>
          {cast.agentInitial}
        </Box>
        <Box sx={{ flex: 1 }}>
          <Box sx={{ fontWeight: 650 }}>{cast.agent}</Box>
          <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{customerScreen.yours}</Box>
        </Box>
        <PhaseChip phase={access?.access ?? 'session'} />
      </Box>
      <Box sx={parts}>
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
      </Box>
    </>
  )
}
