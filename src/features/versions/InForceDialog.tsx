import Dialog from '@mui/material/Dialog'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useId } from 'react'
import { Button } from '../../ui/Button.tsx'
import { inForceMessages } from '#messages/versions.ts'
import * as forms from './forms.module.css'
import { InstantForm } from './InstantForm.tsx'

/** The open dialog that asks for an instant and opens the version in force at it. */
export function InForceDialog({ onClose }: { onClose: () => void }) {
  const id = useId()
  return (
    <Dialog open onClose={onClose} aria-labelledby={id}>
      <DialogTitle id={id}>
        <span>{inForceMessages.question}</span>
      </DialogTitle>
      <DialogContent>
        <InstantForm labelledBy={id}>
          <Button className={forms.submit} onClick={onClose}>
            {inForceMessages.cancel}
          </Button>
        </InstantForm>
      </DialogContent>
    </Dialog>
  )
}
