import { Button } from './Button.tsx'
import { tryingAgain } from '#messages/failures.ts'
import * as css from './RetryButton.module.css'
import { useSecondsLeft } from './use-seconds-left.ts'

type Props = {
  /** The label while the button can be pressed. */
  label: string
  /** The time of the `performance` clock before which the server must not be asked. */
  notBeforeMs: number
  /** True while the request is under way. */
  isBusy?: boolean
  /** The click handler; without it, the button submits its form. */
  onPress?: () => void
}

/** A button that sends a request, but not before the server wants one. */
export function RetryButton({ label, notBeforeMs, isBusy = false, onPress }: Props) {
  const left = useSecondsLeft(notBeforeMs)
  const mustWait = left > 0 || isBusy
  return (
    <Button
      variant="contained"
      type={onPress ? 'button' : 'submit'}
      // Unlike `disabled`, it keeps the focus.
      aria-disabled={mustWait}
      onClick={(event) => {
        if (mustWait) event.preventDefault()
        else onPress?.()
      }}
      className={css.button}
    >
      {left > 0 ? tryingAgain.in(left) : label}
    </Button>
  )
}
