import { createPortal } from 'react-dom'
import { LeaveDialog } from './LeaveDialog.tsx'
import { useLeaveGuard } from './use-leave-guard.ts'

type Props = { hasChanges: boolean; keep: () => boolean }

/** Holds back who leaves with a draft that cannot be kept, and asks. */
export function LeaveGuard({ hasChanges, keep }: Props) {
  const { held, stay, leave } = useLeaveGuard(hasChanges, keep)
  if (held === undefined) return null
  // Out of the form: while a comparison takes its place, the form and all in it is hidden.
  return createPortal(<LeaveDialog onStay={stay} onLeave={() => leave(held)} />, document.body)
}
