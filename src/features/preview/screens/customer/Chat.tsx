import { clsx } from 'clsx'
import { useId } from 'react'
import type { SettingPath } from '../../../../policy/setting-path.ts'
import { customerScreen } from '../../../../words/en/preview-screens.ts'
import look from '../screen-look.module.css'
import type { Action, WalkEvent } from '../walk-through.ts'
import { DeedButton } from './DeedButton.tsx'
import { Part } from './Part.tsx'
import css from './phone.module.css'
import { Reason } from './Reason.tsx'
import { TypedField } from './TypedField.tsx'

type Props = {
  because: SettingPath | undefined
  message: string
  events: readonly WalkEvent[]
  act: (action: Action) => void
}

/** What was written so far, and how to write to the agent. */
export function Chat({ because, message, events, act }: Props) {
  const id = useId()
  const reason = because && id
  const send = () => act({ deed: 'send' })
  return (
    <Part title={customerScreen.chat} glyph="message">
      <div className={css['messages']}>
        <div className={clsx(look['typed'], css['message'], css['theirs'])}>
          {customerScreen.agentsMessage}
        </div>
        {events.map(
          (event) =>
            event.what === 'sent' && (
              <div key={event.id} className={clsx(look['typed'], css['message'], css['own'])}>
                {event.text}
              </div>
            ),
        )}
      </div>
      <div className={css['composer']}>
        <TypedField
          label={customerScreen.message}
          value={message}
          reason={reason}
          onType={(text) => act({ deed: 'write', text })}
          onEnter={send}
        />
        <DeedButton name={customerScreen.send} reason={reason} onClick={send} />
      </div>
      <Reason id={id} because={because} />
    </Part>
  )
}
