import { useId } from 'react'
import type { SettingPath } from '../../../../policy/setting-path.ts'
import { customerScreen, pictured } from '../../../../words/en/preview-screens.ts'
import { Glyph } from '../Glyph.tsx'
import look from '../screen-look.module.css'
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
        <DeedButton
          name={customerScreen.attach}
          reason={because && id}
          onClick={() => act({ deed: 'attach' })}
        />
      }
    >
      {files.length > 0 && (
        <ul aria-label={pictured.customer(customerScreen.attached)} className={look['list']}>
          {files.map((event) => (
            <li key={event.id} className={look['row']}>
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
