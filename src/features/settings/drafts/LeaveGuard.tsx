import { useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { Button } from '../../../fields/Button.tsx'
import { ModalDialog } from '../../../fields/ModalDialog.tsx'
import { Text } from '../../../fields/Text.tsx'
import { leaving } from '../../../words/en/drafts.ts'
import { useNoSaveShortcut } from '../save/save-shortcut.ts'
import { useLeaveGuard } from './use-leave-guard.ts'

/** Asks whether to leave although that loses the draft. Escape and Enter both stay. */
function LeaveDialog({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
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

type Props = { hasChanges: boolean; keep: () => boolean }

/** Asks before the person leaves with a draft that cannot be kept. */
export function LeaveGuard({ hasChanges, keep }: Props) {
  const { held, stay, leave } = useLeaveGuard(hasChanges, keep)
  if (held === undefined) return null
  // Outside the form, which is hidden while the comparison is shown.
  return createPortal(<LeaveDialog onStay={stay} onLeave={() => leave(held)} />, document.body)
}
