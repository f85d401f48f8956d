import { ascentShare, linesOf, plainColour } from './dom-style.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** The room around what is drawn, in pixels. */
const margin = 24

type Attributes = Record<string, string | number>

function drawn(name: string, attributes: Attributes, text?: string): SVGElement {
  const element = document.createElementNS(svgNamespace, name)
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(
      key,
      String(typeof value === 'number' ? Math.round(value * 100) / 100 : value),
    )
  }
  if (text !== undefined) element.textContent = text
  return element
}

const paint = (property: 'fill' | 'stroke', css: string): Attributes => {
  const { colour, opacity } = plainColour(css)
  if (opacity === 0) return { [property]: 'none' }
  return { [property]: colour, ...(opacity < 1 && { [`${property}-opacity`]: opacity }) }
}

const dashes: Record<string, string> = { dashed: '4 3', dotted: '1 3' }

/** Draws elements as the browser lays them out. `left` and `top` are those of the picture. */
class DomPainter {
  readonly svg: SVGElement
  readonly #left: number
  readonly #top: number
  #ids = 0

  constructor(root: Element) {
    const box = root.getBoundingClientRect()
    this.#left = box.left - margin
    this.#top = box.top - margin
    const [width, height] = [Math.ceil(box.width) + 2 * margin, Math.ceil(box.height) + 2 * margin]
    this.svg = drawn('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' })
    const page = getComputedStyle(document.body).backgroundColor
    this.svg.append(drawn('rect', { width, height, ...paint('fill', page) }))
  }

  #id(): string {
    this.#ids += 1
    return `part-${this.#ids}`
  }

  /** The fill of an element; the stripes of limited access are a pattern. */
  #fill(style: CSSStyleDeclaration, into: Element): Attributes {
    if (!style.backgroundImage.startsWith('repeating')) return paint('fill', style.backgroundColor)
    const id = this.#id()
    const pattern = drawn('pattern', {
      id,
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    })
    pattern.append(drawn('rect', { width: 3, height: 6, ...paint('fill', style.borderTopColor) }))
    into.append(pattern)
    return { fill: `url(#${id})` }
  }

  /** Draws the background and the border, or the borders of single sides. */
  #box(element: Element, style: CSSStyleDeclaration, into: Element): void {
    const box = element.getBoundingClientRect()
    const [x, y] = [box.left - this.#left, box.top - this.#top]
    const { width, height } = box
    const sides = [
      style.borderTopWidth,
      style.borderRightWidth,
      style.borderBottomWidth,
      style.borderLeftWidth,
    ]
    const [top = 0, right = 0, bottom = 0, left = 0] = sides.map(Number.parseFloat)
    const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius), width / 2, height / 2)
    const isFrame = top > 0 && [right, bottom, left].every((side) => side === top)
    const fill = this.#fill(style, into)
    if (fill['fill'] === 'none' && top + right + bottom + left === 0) return
    const inset = isFrame ? top / 2 : 0
    into.append(
      drawn('rect', {
        x: x + inset,
        y: y + inset,
        width: Math.max(0, width - 2 * inset),
        height: Math.max(0, height - 2 * inset),
        rx: Math.max(0, radius - inset),
        ...fill,
        ...(isFrame && {
          ...paint('stroke', style.borderTopColor),
          'stroke-width': top,
          'stroke-dasharray': dashes[style.borderTopStyle] ?? 'none',
        }),
      }),
    )
    if (isFrame) return
    const line = (d: string, colour: string, size: number) =>
      into.append(drawn('path', { d, ...paint('stroke', colour), 'stroke-width': size }))
    if (bottom > 0)
      line(`M${x} ${y + height - bottom / 2}h${width}`, style.borderBottomColor, bottom)
    if (left > 0) line(`M${x + left / 2} ${y}v${height}`, style.borderLeftColor, left)
  }

  #text(
    text: string,
    box: { left: number; top: number; height: number },
    style: CSSStyleDeclaration,
    into: Element,
  ) {
    into.append(
      drawn(
        'text',
        {
          x: box.left - this.#left,
          y: box.top - this.#top + box.height * ascentShare(style),
          'font-family': style.fontFamily,
          'font-size': style.fontSize,
          'font-weight': style.fontWeight,
          'font-style': style.fontStyle,
          ...paint('fill', style.color),
        },
        text.trimEnd(),
      ),
    )
  }

  #input(input: HTMLInputElement, style: CSSStyleDeclaration, into: Element): void {
    const box = input.getBoundingClientRect()
    const height = Number.parseFloat(style.fontSize) * 1.2
    const left = box.left + Number.parseFloat(style.paddingLeft) + 1
    this.#text(input.value, { left, top: box.top + (box.height - height) / 2, height }, style, into)
  }

  /** Copies a small drawing: its lines on a field of 24 by 24. */
  #glyph(glyph: Element, style: CSSStyleDeclaration, into: Element): void {
    const box = glyph.getBoundingClientRect()
    const place = `translate(${box.left - this.#left} ${box.top - this.#top}) scale(${box.width / 24})`
    for (const path of glyph.querySelectorAll('path')) {
      into.append(
        drawn('path', {
          d: path.getAttribute('d') ?? '',
          transform: place,
          fill: 'none',
          ...paint('stroke', style.color),
          'stroke-width': 1.75,
          'stroke-linecap': 'round',
          'stroke-linejoin': 'round',
        }),
      )
    }
  }

  /** Returns the group for the content of an element, cut to its rounded corners where it is. */
  #inside(element: Element, style: CSSStyleDeclaration, into: Element): Element {
    if (style.overflowX === 'visible') return into
    const id = this.#id()
    const box = element.getBoundingClientRect()
    const border = Number.parseFloat(style.borderTopWidth)
    const clip = drawn('clipPath', { id })
    clip.append(
      drawn('rect', {
        x: box.left - this.#left + border,
        y: box.top - this.#top + border,
        width: Math.max(0, box.width - 2 * border),
        height: Math.max(0, box.height - 2 * border),
        rx: Math.max(0, Number.parseFloat(style.borderTopLeftRadius) - border),
      }),
    )
    const group = drawn('g', { 'clip-path': `url(#${id})` })
    into.append(clip, group)
    return group
  }

  /** Draws an element and everything in it. */
  draw(element: Element, into: Element): void {
    const style = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    const isHidden = element.hasAttribute('data-not-pictured') || style.clipPath !== 'none'
    if (isHidden || style.visibility === 'hidden' || box.width === 0) return
    const opacity = Number(style.opacity)
    const group = opacity < 1 ? drawn('g', { opacity }) : into
    if (group !== into) into.append(group)
    if (element instanceof SVGElement) return this.#glyph(element, style, group)
    this.#box(element, style, group)
    if (element instanceof HTMLInputElement) return this.#input(element, style, group)
    const content = this.#inside(element, style, group)
    for (const node of element.childNodes) {
      if (node instanceof Element) this.draw(node, content)
      else if (node instanceof Text) {
        for (const line of linesOf(node)) this.#text(line.text, line, style, content)
      }
    }
  }
}

/**
 * Returns an SVG of what `root` shows in the page: its boxes, texts, fields and small drawings, as
 * they are laid out. It stands alone, and holds no HTML, so that a canvas can be read after it was
 * drawn there. `title` is its name.
 */
export function domPicture(root: Element, title: string): string {
  const painter = new DomPainter(root)
  painter.svg.prepend(drawn('title', {}, title))
  painter.svg.setAttribute('aria-label', title)
  painter.draw(root, painter.svg)
  return new XMLSerializer().serializeToString(painter.svg)
}
