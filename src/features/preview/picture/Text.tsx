import { wrapText } from './wrap-text.ts'

type Props = {
  text: string
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

/** Text in a picture; `y` is the base of the first line. */
export function Text({ text, x, y, size, fill, bold = false, anchor = 'start', width }: Props) {
  const broken = width === undefined ? [text] : wrapText(text, width, size)
  const lines = broken.map((line, index) => ({ line, base: y + index * lineHeight(size) }))
  return (
    <text x={x} y={y} fontSize={size} fill={fill} fontWeight={bold ? 650 : 400} textAnchor={anchor}>
      {lines.map(({ line, base }) => (
        <tspan key={base} x={x} y={base}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
