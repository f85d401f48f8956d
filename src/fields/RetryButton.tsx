import { Button } from './Button.tsx'
import { tryingAgain } from '../words/en/failures.ts'
import css from './RetryButton.module.css'
import { useSecondsLeft } from './use-seconds-left.ts'

type Props = {
  /** What it says when it can be pressed. */
  label: string
  /** Until when the server wants to be left alone, by the clock of `performance`. */
  notBeforeMs: number
  /** Whether what it does is under way. */
  isBusy?: boolean
  /** Without it, the button submits its form. */
  onPress?: () => void
}

/** A button that asks the server for something, not before the server wants to be asked. */
export function RetryButton({ label, notBeforeMs, isBusy = false, onPress }: Props) {
  const left = useSecondsLeft(notBeforeMs)
  const mustWait = left > 0 || isBusy
  return (
    <Button
      variant="contained"
      type={onPress ? 'button' : 'submit'}
      // It keeps the focus while there is nothing to press; disabled, it would lose it.
      aria-disabled={mustWait}
      onClick={(event) => {
        if (mustWait) event.preventDefault()
        else onPress?.()
      }}
      className={css['button']}
    >
      {left > 0 ? tryingAgain.in(left) : label}
    </Button>
  )
}
