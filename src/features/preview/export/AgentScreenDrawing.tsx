import type { AgentPlace } from '../../../policy/landing.ts'
import type { Palette } from './palette.ts'

type Props = {
  place: AgentPlace
  x: number
  y: number
  width: number
  height: number
  palette: Palette
}

/** The Welcome page: a greeting, and cards of what waits. */
function Welcome({ palette }: { palette: Palette }) {
  return (
    <>
      <rect x={10} y={18} width={44} height={6} rx={3} fill={palette.text} />
      <rect x={10} y={30} width={28} height={4} rx={2} fill={palette.muted} />
      {[10, 43, 76].map((x) => (
        <rect
          key={x}
          x={x}
          y={44}
          width={28}
          height={26}
          rx={3}
          fill="none"
          stroke={palette.line}
        />
      ))}
    </>
  )
}

/** The room: the documents of the session, and beside them what the customer did. */
function Room({ palette }: { palette: Palette }) {
  return (
    <>
      {[20, 36, 52].map((y) => (
        <g key={y}>
          <rect x={10} y={y} width={56} height={12} rx={2} fill="none" stroke={palette.line} />
          <rect x={14} y={y + 4} width={30} height={4} rx={2} fill={palette.muted} />
        </g>
      ))}
      <path d="M74 12V80" stroke={palette.line} />
      {[22, 34, 46, 58].map((y, index) => (
        <g key={y}>
          <circle cx={81} cy={y + 2} r={2} fill={palette.session} />
          <rect
            x={86}
            y={y}
            width={index % 2 === 0 ? 20 : 14}
            height={4}
            rx={2}
            fill={palette.muted}
          />
        </g>
      ))}
    </>
  )
}

/** What the agent has in front of them, without words: a window with a page in it. */
export function AgentScreenDrawing({ place, x, y, width, height, palette }: Props) {
  return (
    <svg x={x} y={y} width={width} height={height} viewBox="0 0 114 84">
      <rect
        x={1}
        y={1}
        width={112}
        height={82}
        rx={6}
        fill={palette.screen}
        stroke={palette.muted}
      />
      <path d="M1 12H113" stroke={palette.line} />
      {[8, 14, 20].map((cx) => (
        <circle key={cx} cx={cx} cy={6.5} r={2} fill={palette.line} />
      ))}
      {place === 'welcomePage' ? <Welcome palette={palette} /> : <Room palette={palette} />}
    </svg>
  )
}
