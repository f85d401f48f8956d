import Box from '@mui/material/Box'
import { useId } from 'react'
import type { SettingPath } from '../../../../policy/setting-path.ts'
import { customerScreen } from '../../../../words/en/preview-screens.ts'
import { typed } from '../screen-look.ts'
import type { Action, WalkEvent } from '../walk-through.ts'
import { DeedButton } from './DeedButton.tsx'
import { Part } from './Part.tsx'
import { Reason } from './Reason.tsx'
import { TypedField } from './TypedField.tsx'

type Props = {
  because: SettingPath | undefined
  message: string
  events: readonly WalkEvent[]
  act: (action: Action) => void
}

const bubble = {
  ...typed,
  maxInlineSize: '85%',
  paddingInline: 1.25,
  paddingBlock: 0.75,
  borderRadius: 1.25,
  border: 1,
  borderColor: 'divider',
} as const

const theirs = { ...bubble, justifySelf: 'start', borderEndStartRadius: 3 } as const
const own = {
  ...bubble,
  justifySelf: 'end',
  borderEndEndRadius: 3,
  bgcolor: 'var(--chosen)',
  borderColor: 'primary.main',
} as const

const composer = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gap: 1,
  alignItems: 'end',
} as const

/** What was written so far, and how to write to the agent. */
export function Chat({ because, message, events, act }: Props) {
  const id = useId()
  const reason = because && id
  const send = () => act({ deed: 'send' })
  return (
    <Part title={customerScreen.chat} glyph="message">
      <Box sx={{ display: 'grid', gap: 0.75 }}>
        <Box sx={theirs}>{customerScreen.agentsMessage}</Box>
        {events.map(
          (event) =>
            event.what === 'sent' && (
              <Box key={event.id} sx={own}>
                {event.text}
              </Box>
            ),
        )}
      </Box>
      <Box sx={composer}>
        <TypedField
          label={customerScreen.message}
          value={message}
          reason={reason}
          onType={(text) => act({ deed: 'write', text })}
          onEnter={send}
        />
        <DeedButton reason={reason} onClick={send}>
          {customerScreen.send}
        </DeedButton>
      </Box>
      <Reason id={id} because={because} />
    </Part>
  )
}
