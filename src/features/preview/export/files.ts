import { exporting } from '#messages/preview-export.ts'
import { domPicture } from '../picture/dom-picture.ts'

/** The pixels of a file per pixel of the picture, so that it is sharp in print. */
const pixelRatio = 2

/**
 * Returns the picture in `svg` as PNG.
 *
 * @throws {Error} where the browser cannot draw it
 */
async function pngOf(svg: string): Promise<Blob> {
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

/** Returns the pictured screens as an SVG file; `name` has no ending. */
export const svgFile = (screens: Element, name: string): File =>
  new File([domPicture(screens, exporting.picture)], `${name}.svg`, {
    type: 'image/svg+xml',
  })

/**
 * Returns the pictured screens as a PNG file; `name` has no ending.
 *
 * @throws {Error} where the browser cannot draw it
 */
export const pngFile = async (screens: Element, name: string): Promise<File> =>
  new File([await pngOf(domPicture(screens, exporting.picture))], `${name}.png`, {
    type: 'image/png',
  })
