import { flowId, flowOf } from '../../../policy/flows.ts'
import { policyOf } from '../../../policy/policy.ts'
import type { Settings } from '../../../policy/settings.ts'
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

/** Returns the name of a file without its ending; draft settings that cannot be used have no flow. */
const nameOf = (settings: Settings | undefined) =>
  settings === undefined ? 'preview' : flowId(flowOf(policyOf(settings)))

/** Returns the pictured screens as an SVG file. */
export const svgFile = (screens: Element, settings: Settings | undefined): File =>
  new File([domPicture(screens, exporting.picture)], `${nameOf(settings)}.svg`, {
    type: 'image/svg+xml',
  })

/**
 * Returns the pictured screens as a PNG file.
 *
 * @throws {Error} where the browser cannot draw it
 */
export const pngFile = async (screens: Element, settings: Settings | undefined): Promise<File> =>
  new File([await pngOf(domPicture(screens, exporting.picture))], `${nameOf(settings)}.png`, {
    type: 'image/png',
  })
