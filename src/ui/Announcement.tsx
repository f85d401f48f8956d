import { useState } from 'react'
import { useIsTyping } from './use-is-typing.ts'
import * as hidden from './visually-hidden.module.css'

type Props = {
  /** A text that is visible elsewhere, where it follows every key. */
  text: string
}

/**
 * Announces `text` to a screen reader when it changes, once the person pauses typing. The initial text
 * is not announced.
 */
export function Announcement({ text }: Props) {
  const isTyping = useIsTyping()
  const [heard, setHeard] = useState(text)
  const [announced, setAnnounced] = useState('')
  if (heard !== text && (!isTyping || text === '')) {
    setHeard(text)
    setAnnounced(text)
  }
  return <output className={hidden.hidden}>{announced}</output>
}
