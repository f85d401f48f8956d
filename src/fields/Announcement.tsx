import { useState } from 'react'
import { useIsTyping } from './use-is-typing.ts'
import hidden from './visually-hidden.module.css'

type Props = {
  /** What can be seen elsewhere, and follows every key there. */
  text: string
}

/**
 * Tells a screen reader what has become of `text`: once, when whoever types has paused. What is there
 * at first is not told, since nothing has changed.
 */
export function Announcement({ text }: Props) {
  const isTyping = useIsTyping()
  const [heard, setHeard] = useState(text)
  const [said, setSaid] = useState('')
  if (heard !== text && (!isTyping || text === '')) {
    setHeard(text)
    setSaid(text)
  }
  return <output className={hidden['hidden']}>{said}</output>
}
