import { memo, useEffect, useEffectEvent, useState } from 'react'
import * as hiding from '../../../ui/visually-hidden.module.css'

/** The time at an instant after which it is announced, in milliseconds. */
const pauseMs = 500

type AnnouncementProps = {
  /** The instant that a button led to, for as long as it is looked at. */
  instant: number | undefined
  /** The text of the handle there. */
  text: string
}

/**
 * Announces the instant that a button led to, once, after a pause. The handle announces its own
 * movements by its value, and a draft that is edited meanwhile is no jump.
 */
export const JumpAnnouncement = memo(({ instant, text }: AnnouncementProps) => {
  const [announcement, setAnnouncement] = useState('')
  const announce = useEffectEvent(() => setAnnouncement(text))
  useEffect(() => {
    if (instant === undefined) return undefined
    const timer = setTimeout(() => announce(), pauseMs)
    return () => {
      clearTimeout(timer)
      setAnnouncement('')
    }
  }, [instant])
  return <output className={hiding.hidden}>{announcement}</output>
})
