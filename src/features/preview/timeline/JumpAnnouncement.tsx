import { memo, useEffect, useEffectEvent, useState } from 'react'
import hiding from '../../../fields/visually-hidden.module.css'

/** How long an instant has to stay until it is announced, in milliseconds. */
const pauseMs = 500

type Props = {
  /** The instant that a button led to, for as long as it is looked at. */
  instant: number | undefined
  /** What the handle says there. */
  words: string
}

/**
 * Announces the instant that a button led to, once, when the reader has stayed there for a moment. The
 * handle announces its own movements by its value, and a draft that is edited meanwhile is no jump.
 */
export const JumpAnnouncement = memo(({ instant, words }: Props) => {
  const [announcement, setAnnouncement] = useState('')
  const announce = useEffectEvent(() => setAnnouncement(words))
  useEffect(() => {
    if (instant === undefined) return undefined
    const timer = setTimeout(() => announce(), pauseMs)
    return () => {
      clearTimeout(timer)
      setAnnouncement('')
    }
  }, [instant])
  return <output className={hiding['hidden']}>{announcement}</output>
})
