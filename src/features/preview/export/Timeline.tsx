import type { DrawnStretch } from './stretches-of.ts'
import type { Palette } from './palette.ts'
import { Stretch } from './Stretch.tsx'
import { lineHeight, Text } from './Text.tsx'
import { widthOf, wrapWords } from './wrap-words.ts'

type Props = {
  stretches: readonly DrawnStretch[]
  x: number
  y: number
  width: number
  height: number
  size: number
  palette: Palette
}

/** A stretch without end that is not dashed goes on: it has an arrow in place of an edge. */
function GoesOn({ x, y, height, fill }: { x: number; y: number; height: number; fill: string }) {
  return <path d={`M${x} ${y - 2}l8 ${height / 2 + 2}l-8 ${height / 2 + 2}z`} fill={fill} />
}

/** A bar of stretches with their names above and their lengths below, where there is room. */
export function Timeline({ stretches, x, y, width, height, size, palette }: Props) {
  return stretches.map(({ kind, name, length, start, end, isOpen }) => {
    const from = x + start * width
    const room = (end - start) * width - 2
    const small = size - 1
    const names = wrapWords(name, room, size)
    return (
      <g key={`${kind}-${start}`}>
        <Stretch
          kind={kind}
          x={from}
          y={y}
          width={isOpen && kind === 'full' ? room - 4 : room}
          height={height}
          palette={palette}
        />
        {isOpen && kind === 'full' && (
          <GoesOn x={from + room - 5} y={y} height={height} fill={palette.full} />
        )}
        {names.join(' ') === name && (
          <Text
            words={name}
            x={from}
            y={y - size * 0.6 - (names.length - 1) * lineHeight(size)}
            width={room}
            size={size}
            fill={palette.text}
            bold
          />
        )}
        {widthOf(length, small) <= room + 2 && (
          <Text
            words={length}
            x={from}
            y={y + height + size * 1.3}
            size={small}
            fill={palette.muted}
          />
        )}
      </g>
    )
  })
}
