import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'

/** How many pixels of a file stand for one of the picture, so that it is sharp in print. */
const pixelRatio = 2

/** The SVG that `picture` draws, as the text of a file of its own. Outside of a render only. */
export function svgText(picture: ReactNode): string {
  const host = document.createElement('div')
  const root = createRoot(host)
  flushSync(() => root.render(picture))
  const svg = host.firstElementChild
  const text = svg === null ? '' : new XMLSerializer().serializeToString(svg)
  root.unmount()
  return text
}

/**
 * The picture in `svg` as PNG.
 *
 * @throws {Error} where the browser cannot draw it
 */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * pixelRatio
  canvas.height = image.naturalHeight * pixelRatio
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (blob === null) throw new Error('the canvas has no image')
  return blob
}
