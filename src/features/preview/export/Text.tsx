import { wrapWords } from './wrap-words.ts'

type Props = {
  words: string
  x: number
  y: number
  size: number
  fill: string
  bold?: boolean
  anchor?: 'start' | 'middle'
  /** Breaks into lines of about this width. */
  width?: number
}

/** The distance of lines for a font of `size`. */
export const lineHeight = (size: number): number => Math.round(size * 1.4)

/** Words in a picture; `y` is the base of the first line. */
export function Text({ words, x, y, size, fill, bold = false, anchor = 'start', width }: Props) {
  const lines = width === undefined ? [words] : wrapWords(words, width, size)
  return (
    <text x={x} y={y} fontSize={size} fill={fill} fontWeight={bold ? 650 : 400} textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={`${index}-${line}`} x={x} y={y + index * lineHeight(size)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
