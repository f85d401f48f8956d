import { useRef, type KeyboardEvent } from 'react'
import { timeline } from '#messages/preview-timeline.ts'
import type { Scale } from '../model/scale.ts'
import { instantAfterKey, roundedInstant } from '../model/steps.ts'
import * as css from './Handle.module.css'

type Props = {
  scale: Scale
  atMs: number
  /** The instant as text: the segment, the time since the end, and what the customer can do. */
  valueText: string
  onMove: (atMs: number) => void
}

/** The number of steps of the control over its whole width; values between them count as well. */
const whole = 1000

/**
 * The handle over the bars: a native slider, so that every way to move one works. A key with Ctrl,
 * Alt or Meta belongs to the browser. Engines move a slider for such a key as well, while the page
 * goes back or the tab changes; that movement is ignored.
 */
export function Handle({ scale, atMs, valueText, onMove }: Props) {
  const isShortcut = useRef(false)
  const endShortcut = () => {
    isShortcut.current = false
  }
  const onKeyDown = (event: KeyboardEvent) => {
    isShortcut.current = event.altKey || event.ctrlKey || event.metaKey
    if (isShortcut.current) return
    const next = instantAfterKey(scale.edges, atMs, event.key)
    if (next === undefined) return
    event.preventDefault()
    onMove(next)
  }
  return (
    <div className={css.overlay}>
      <input
        className={css.slider}
        type="range"
        min={0}
        max={whole}
        step="any"
        value={scale.positionOf(atMs) * whole}
        aria-label={timeline.instant}
        aria-valuetext={valueText}
        onKeyDown={onKeyDown}
        onKeyUp={endShortcut}
        onPointerDown={endShortcut}
        onBlur={endShortcut}
        onChange={({ target }) => {
          if (isShortcut.current) return
          onMove(roundedInstant(scale.edges, scale.timeAt(target.valueAsNumber / whole)))
        }}
      />
    </div>
  )
}
