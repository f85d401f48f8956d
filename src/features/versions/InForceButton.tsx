import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { lazyPart } from '../../ui/lazy-part.ts'
import { LoadedPart } from '../../ui/LoadedPart.tsx'
import { partFailed } from '#messages/parts.ts'
import { inForceMessages } from '#messages/versions.ts'

const dialog = lazyPart(() => import('./InForceDialog.tsx'))

/** A button that asks which version applied at an instant. The dialog is loaded when it is opened. */
export function InForceButton({ className }: { className?: string | undefined }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        size="small"
        aria-haspopup="dialog"
        className={className}
        onClick={() => setOpen(true)}
      >
        {inForceMessages.ask}
      </Button>
      {isOpen && (
        <LoadedPart part={dialog} failed={partFailed.dialog} look="inline">
          {({ InForceDialog }) => <InForceDialog onClose={() => setOpen(false)} />}
        </LoadedPart>
      )}
    </>
  )
}
