import Box from '@mui/material/Box'
import { useId } from 'react'
import type { SettingPath } from '../../../../policy/setting-path.ts'
import { customerScreen } from '../../../../words/en/preview-screens.ts'
import { Glyph } from '../Glyph.tsx'
import { plainList, row } from '../screen-look.ts'
import type { Action, WalkEvent } from '../walk-through.ts'
import { DeedButton } from './DeedButton.tsx'
import { Part } from './Part.tsx'
import { Reason } from './Reason.tsx'

type Props = {
  because: SettingPath | undefined
  events: readonly WalkEvent[]
  act: (action: Action) => void
}

/** The files that the customer has attached, and how to attach one more. */
export function Attachments({ because, events, act }: Props) {
  const id = useId()
  const files = events.filter((event) => event.what === 'attached')
  return (
    <Part
      title={customerScreen.attachments}
      glyph="clip"
      action={
        <DeedButton reason={because && id} onClick={() => act({ deed: 'attach' })}>
          {customerScreen.attach}
        </DeedButton>
      }
    >
      {files.length > 0 && (
        <Box component="ul" aria-label={customerScreen.attachments} sx={plainList}>
          {files.map((event) => (
            <Box component="li" key={event.id} sx={row}>
              <Glyph name="done" />
              {event.file}
            </Box>
          ))}
        </Box>
      )}
      <Reason id={id} because={because} />
    </Part>
  )
}
