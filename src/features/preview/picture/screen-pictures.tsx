import type { AgentPlace, CustomerPlace } from '../../../policy/landing.ts'
import type { Palette } from './palette.ts'

type Frame = { x: number; y: number; width: number; height: number; palette: Palette }

/** The Welcome page: a greeting, and cards of waiting work. */
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
function AgentRoom({ palette }: { palette: Palette }) {
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

function AgentPage({ place, palette }: { place: AgentPlace; palette: Palette }) {
  switch (place) {
    case 'welcomePage':
      return <Welcome palette={palette} />
    case 'session':
    case 'stayInRoom':
      return <AgentRoom palette={palette} />
  }
}

/** The screen of the agent without words: a window with a page in it. */
export function AgentScreenPicture(props: Frame & { place: AgentPlace }) {
  const { place, x, y, width, height, palette } = props
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
      <AgentPage place={place} palette={palette} />
    </svg>
  )
}

/** A document: what can be filled in is solid, what can only be read is an outline. */
function Document({ y, fill, palette }: { y: number; fill: string | null; palette: Palette }) {
  return (
    <>
      <rect x={8} y={y} width={44} height={22} rx={3} fill="none" stroke={palette.line} />
      <rect x={12} y={y + 5} width={26} height={3} rx={1.5} fill={palette.muted} />
      <rect
        x={12}
        y={y + 12}
        width={20}
        height={6}
        rx={3}
        fill={fill ?? 'none'}
        stroke={fill ?? palette.muted}
      />
    </>
  )
}

function CustomerRoom({ place, palette }: { place: CustomerPlace; palette: Palette }) {
  const { access, capabilities } =
    place.at === 'room' ? place.access : { access: 'full', capabilities: undefined }
  const isFull = access === 'full'
  return (
    <>
      <Document y={16} fill={isFull ? palette.full : null} palette={palette} />
      <Document y={43} fill={isFull ? palette.full : palette.limited} palette={palette} />
      {capabilities?.addAttachments.allowed === true && (
        <path d="M14 78v8m-4-4h8" stroke={palette.full} strokeWidth={2} />
      )}
      {capabilities?.messageAgent.allowed === true && (
        <path
          d="M26 75h24v12h-16l-5 5v-5h-3z"
          fill="none"
          stroke={palette.full}
          strokeWidth={1.5}
        />
      )}
    </>
  )
}

/** An external page: an address bar and an arrow. */
function Browser({ palette }: { palette: Palette }) {
  return (
    <>
      <rect x={7} y={14} width={46} height={9} rx={4.5} fill="none" stroke={palette.session} />
      <rect x={14} y={17.5} width={26} height={2.5} rx={1} fill={palette.session} />
      <path d="M20 60h20m-7 -7l7 7l-7 7" fill="none" stroke={palette.session} strokeWidth={2.5} />
    </>
  )
}

/** A notice that something has ended. */
function Ended({ palette }: { palette: Palette }) {
  return (
    <>
      <circle cx={30} cy={46} r={11} fill="none" stroke={palette.muted} strokeWidth={2} />
      <path d="M24 46h12" stroke={palette.muted} strokeWidth={2} />
      <rect x={12} y={66} width={36} height={4} rx={2} fill={palette.muted} />
      <rect x={18} y={74} width={24} height={4} rx={2} fill={palette.line} />
    </>
  )
}

function Content({ place, palette }: { place: CustomerPlace; palette: Palette }) {
  switch (place.at) {
    case 'session':
    case 'room':
      return <CustomerRoom place={place} palette={palette} />
    case 'redirect':
      return <Browser palette={palette} />
    case 'sessionEnded':
    case 'accessEnded':
      return <Ended palette={palette} />
  }
}

/** The screen of the customer without words: a phone with a page on it. */
export function CustomerScreenPicture(props: Frame & { place: CustomerPlace }) {
  const { place, x, y, width, height, palette } = props
  return (
    <svg x={x} y={y} width={width} height={height} viewBox="0 0 60 110">
      <rect
        x={1}
        y={1}
        width={58}
        height={108}
        rx={9}
        fill={palette.screen}
        stroke={palette.muted}
      />
      <rect x={22} y={5} width={16} height={3} rx={1.5} fill={palette.line} />
      <Content place={place} palette={palette} />
      <rect x={20} y={102} width={20} height={2.5} rx={1} fill={palette.line} />
    </svg>
  )
}
