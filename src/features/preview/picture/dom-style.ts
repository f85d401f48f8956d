/** A colour that every reader of SVG knows, and its opacity from 0 to 1. */
export type PlainColour = { colour: string; opacity: number }

const known = new Map<string, PlainColour>()

function painted(css: string): PlainColour {
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  const context = canvas.getContext('2d')
  if (context === null) return { colour: css, opacity: 1 }
  context.fillStyle = css
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0'))
  return { colour: `#${hex.join('')}`, opacity: Math.round((alpha / 255) * 100) / 100 }
}

/** Returns a computed colour as every reader of SVG knows it: `color(srgb …)` is none of them. */
export function plainColour(css: string): PlainColour {
  const colour = known.get(css) ?? painted(css)
  known.set(css, colour)
  return colour
}

/** Returns the share of a line of text that is above its base line, 0 to 1. */
export function ascentShare({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return 0.8
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText('x')
  return above / (above + below)
}

/** A piece of text on one line, where it stands in the window. */
export type TextLine = { text: string; left: number; top: number; height: number }

/** Returns the text of a node line by line, as the browser has broken it. */
export function linesOf(node: Text): TextLine[] {
  const range = document.createRange()
  const lines: TextLine[] = []
  let start = 0
  for (const letter of node.data) {
    range.setStart(node, start)
    start += letter.length
    range.setEnd(node, start)
    const [box] = range.getClientRects()
    // A space that the browser has collapsed has no box, and one at the end of a line no width.
    if (box === undefined) continue
    const last = lines.at(-1)
    if (last !== undefined && Math.abs(last.top - box.top) < box.height / 2) last.text += letter
    else lines.push({ text: letter, left: box.left, top: box.top, height: box.height })
  }
  return lines.filter(({ text }) => text.trim() !== '')
}
