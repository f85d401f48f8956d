import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { reasonExcess, reasonOf } from './reason.ts'

/** Whether the review is open, and the reason that was typed there, which outlives it. */
export function useReview() {
  const [isOpen, setOpen] = useState(false)
  // No state: nobody but the field that it is typed into shows it.
  const reason = useRef('')
  return {
    isOpen,
    open: () => setOpen(true),
    close: () => setOpen(false),
    /** Closes the review of what has been saved; the reason belongs to that. */
    end: () => {
      reason.current = ''
      // At once, so that the focus goes back to the bar before the bar changes.
      flushSync(() => setOpen(false))
    },
    readReason: () => reason.current,
    keepReason: (text: string) => {
      reason.current = text
    },
    /** What a save sends as its reason; one that is too long is not sent, it has to be shortened. */
    reason: () => (reasonExcess(reason.current) > 0 ? {} : reasonOf(reason.current)),
    isReasonTooLong: () => reasonExcess(reason.current) > 0,
  }
}
