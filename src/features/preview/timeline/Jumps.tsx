import { memo, useEffect, useEffectEvent, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Text } from '../../../ui/Text.tsx'
import * as hiding from '../../../ui/visually-hidden.module.css'
import { textsOfBoundary } from '#messages/preview-boundaries.ts'
import { formatExactInstant, timeline } from '#messages/preview-timeline.ts'
import type { Boundary, Differing } from '../model/boundaries.ts'
import * as css from './Jumps.module.css'

const offsets = [
  { offset: -1, label: timeline.before, name: 'justBefore' },
  { offset: 0, label: timeline.at, name: 'atInstant' },
  { offset: 1, label: timeline.after, name: 'justAfter' },
] as const

type InstantProps = {
  endedAtMs: number
  timeZone: string
  onMove: (atMs: number) => void
}

type RowProps = Boundary &
  InstantProps & {
    /** The offset of the instant that is looked at, if it is one of the three of this boundary. */
    offsetMs: number | undefined
    note: string | undefined
  }

/** A boundary: what ends, when, and buttons to the three instants around it. */
const JumpRow = memo(
  ({ ms, name, isSaved, offsetMs, note, endedAtMs, timeZone, onMove }: RowProps) => {
    const texts = textsOfBoundary(name, isSaved)
    return (
      <li className={css.row}>
        <div className={css.what}>
          <Text variant="body2">
            <strong>{texts.title}</strong>
          </Text>
          <Text variant="body2" tone="secondary">
            {formatExactInstant(endedAtMs + ms, timeZone)}
          </Text>
        </div>
        {note !== undefined && (
          <Text variant="body2" className={css.note}>
            {note}
          </Text>
        )}
        <div className={css.buttons}>
          {offsets.map(({ offset, label, name: jump }) => (
            <Button
              key={offset}
              size="small"
              variant={offset === offsetMs ? 'contained' : 'outlined'}
              aria-label={texts[jump]}
              aria-pressed={offset === offsetMs}
              className={css.button}
              onClick={() => onMove(ms + offset)}
            >
              {label}
            </Button>
          ))}
        </div>
      </li>
    )
  },
)

/** Returns the note on a boundary at which saved and draft begin or stop to differ. */
function noteOn(ms: number, { from, until }: Differing): string | undefined {
  if (from.includes(ms)) return timeline.differsFrom
  return until.includes(ms) ? timeline.differsUntil : undefined
}

/** Only an instant a millisecond or less away from a boundary is one of its three. */
const offsetFrom = (ms: number, atMs: number) => (Math.abs(atMs - ms) <= 1 ? atMs - ms : undefined)

type Props = InstantProps & {
  boundaries: readonly Boundary[]
  differing: Differing
  atMs: number
}

/** Every boundary with its instant, and buttons to just before, at and just after it. */
export const Jumps = memo(({ boundaries, differing, atMs, ...instants }: Props) => (
  <div>
    <Text as="h4" variant="subtitle2">
      {timeline.jumps}
    </Text>
    <ul className={css.list}>
      {boundaries.map((boundary) => (
        <JumpRow
          key={`${boundary.name} ${boundary.isSaved}`}
          {...boundary}
          {...instants}
          offsetMs={offsetFrom(boundary.ms, atMs)}
          note={noteOn(boundary.ms, differing)}
        />
      ))}
    </ul>
  </div>
))

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
