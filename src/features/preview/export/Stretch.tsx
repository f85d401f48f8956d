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

/** The distance between stripes. */
const step = 6

/**
 * Stripes up to the edges, cut by hand: a pattern or a clip needs an id, and a page with many
 * pictures has each id only once.
 */
function stripes(x: number, y: number, width: number, height: number): string {
  const count = Math.floor((width + height) / step)
  return Array.from({ length: count }, (_, index) => {
    const from = x - height + (index + 0.5) * step
    const cutStart = Math.max(0, x - from)
    const cutEnd = Math.max(0, from + height - (x + width))
    const rise = Math.max(0, height - cutStart - cutEnd)
    return `M${(from + cutStart).toFixed(1)} ${(y + height - cutStart).toFixed(1)}l${rise.toFixed(1)} ${(-rise).toFixed(1)}`
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
