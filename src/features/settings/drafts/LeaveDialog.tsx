import { useId, useRef } from 'react'
import { Button } from '../../../fields/Button.tsx'
import { ModalDialog } from '../../../fields/ModalDialog.tsx'
import { Text } from '../../../fields/Text.tsx'
import { leaving } from '../../../words/en/drafts.ts'
import { useNoSaveShortcut } from '../save/use-save-shortcut.ts'

type Props = { onStay: () => void; onLeave: () => void }

/** Asks whether to leave although the draft is lost with that. Escape stays, and so does Enter. */
export function LeaveDialog({ onStay, onLeave }: Props) {
  const id = useId()
  const stay = useRef<HTMLButtonElement>(null)
  useNoSaveShortcut()
  return (
    <ModalDialog
      title={leaving.title}
      describedBy={id}
      initialFocus={stay}
      onClose={onStay}
      actions={
        <>
          <Button onClick={onLeave}>{leaving.leave}</Button>
          <Button ref={stay} variant="contained" onClick={onStay}>
            {leaving.stay}
          </Button>
        </>
      }
    >
      <Text id={id}>{leaving.text}</Text>
    </ModalDialog>
  )
}
