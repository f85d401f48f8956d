import Box from '@mui/material/Box'
import type { KeyboardEvent } from 'react'
import { timeline } from '../../../words/en/preview-timeline.ts'
import type { Scale } from '../scale.ts'
import { instantAfterKey, roundedInstant } from './steps.ts'

type Props = {
  scale: Scale
  atMs: number
  /** What the instant means: the phase, the time since the end, and what the customer can do. */
  words: string
  onMove: (atMs: number) => void
}

/** How many parts the whole width has in the control; places between them are taken too. */
const whole = 1000

/** The handle's width in pixels, also the room that the bars leave for half of it at both ends. */
export const handlePx = 24

const thumb = {
  appearance: 'none',
  boxSizing: 'border-box',
  inlineSize: handlePx,
  blockSize: '100%',
  border: 0,
  borderRadius: '6px',
  // A line at the exact place, and a grip to take hold of.
  background:
    'linear-gradient(var(--ink) 0 0) center / 3px 100% no-repeat, radial-gradient(circle at 50% 50%, var(--ink) 0 8px, var(--paper) 8.5px 10px, transparent 10.5px)',
  cursor: 'grab',
} as const

const track = { appearance: 'none', background: 'none', blockSize: '100%' } as const

const focused = { outline: '2px solid var(--ink)', outlineOffset: 1 } as const

const overlay = {
  '--ink': 'var(--mui-palette-text-primary)',
  '--paper': 'var(--mui-palette-background-paper)',
  position: 'absolute',
  insetBlock: -6,
  insetInline: 0,
  '& input': {
    appearance: 'none',
    display: 'block',
    inlineSize: '100%',
    blockSize: '100%',
    margin: 0,
    background: 'none',
    cursor: 'pointer',
    // Up and down scroll the page, along the bar moves the handle.
    touchAction: 'pan-y',
    outline: 'none',
    forcedColorAdjust: 'none',
  },
  '& input::-webkit-slider-runnable-track': track,
  '& input::-moz-range-track': track,
  '& input::-webkit-slider-thumb': thumb,
  '& input::-moz-range-thumb': thumb,
  '& input:focus-visible::-webkit-slider-thumb': focused,
  '& input:focus-visible::-moz-range-thumb': focused,
  '@media (forced-colors: active)': { '--ink': 'CanvasText', '--paper': 'Canvas' },
} as const

/** The handle over the bars: a native slider, so that every way of moving one works. */
export function Handle({ scale, atMs, words, onMove }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = instantAfterKey(scale.edges, atMs, event.key)
    if (next === undefined) return
    event.preventDefault()
    onMove(next)
  }
  return (
    <Box sx={overlay}>
      <input
        type="range"
        min={0}
        max={whole}
        step="any"
        value={scale.placeOf(atMs) * whole}
        aria-label={timeline.instant}
        aria-valuetext={words}
        onKeyDown={onKeyDown}
        onChange={({ target }) => {
          onMove(roundedInstant(scale.edges, scale.timeAt(target.valueAsNumber / whole)))
        }}
      />
    </Box>
  )
}
