import type { PhaseKind } from '../phase-look.ts'
import type { Palette } from './palette.ts'

type Props = {
  kind: PhaseKind
  x: number
  y: number
  width: number
  height: number
  palette: Palette
}

/** Stripes from bottom to top, without a pattern: a pattern needs an id that the page has only once. */
function stripes(x: number, y: number, width: number, height: number): string {
  const count = Math.floor((width - height) / 6)
  return Array.from({ length: Math.max(0, count) + 1 }, (_, index) => {
    const from = x + index * 6
    return `M${from.toFixed(1)} ${y + height}l${height} ${-height}`
  }).join('')
}

/** A stretch of a bar, in the look that its phase has everywhere. */
export function Stretch({ kind, x, y, width, height, palette }: Props) {
  const box = { x, y, width, height, rx: 2 }
  switch (kind) {
    case 'session':
      return <rect {...box} fill={palette.session} />
    case 'full':
      return <rect {...box} fill={palette.full} />
    case 'limited':
      return (
        <>
          <rect {...box} fill="none" stroke={palette.limited} />
          <path d={stripes(x, y, width, height)} stroke={palette.limited} strokeWidth={2} />
        </>
      )
    case 'none':
      return <rect {...box} fill="none" stroke={palette.muted} strokeDasharray="4 3" />
  }
}
