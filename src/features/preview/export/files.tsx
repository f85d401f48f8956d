import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { flowId, flowOf } from '../../../policy/flows.ts'
import { policyOf } from '../../../policy/policy.ts'
import type { Settings } from '../../../policy/settings.ts'
import type { View } from '../model/view.ts'
import { FlowPicture } from '../picture/FlowPicture.tsx'
import { palettes } from '../picture/palette.ts'
import { testDataText } from './test-data.ts'

/** The pixels of a file per pixel of the picture, so that it is sharp in print. */
const pixelRatio = 2

/** Returns the SVG of `picture` as the text of a file. Do not call it while rendering. */
function svgText(picture: ReactNode): string {
  const host = document.createElement('div')
  const root = createRoot(host)
  flushSync(() => root.render(picture))
  const svg = host.firstElementChild
  const text = svg === null ? '' : new XMLSerializer().serializeToString(svg)
  root.unmount()
  return text
}

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

/** The content of a file: the settings, the view, and the colours. */
export type Shown = { settings: Settings; view: View; scheme: keyof typeof palettes }

const nameOf = (settings: Settings) => flowId(flowOf(policyOf(settings)))

const drawing = ({ settings, view, scheme }: Shown) =>
  svgText(<FlowPicture policy={policyOf(settings)} view={view} palette={palettes[scheme]} />)

/** Returns test data as a file: JSON of the schema that is published with the build. */
export function testDataFile({ settings, view }: Shown): File {
  const text = testDataText(settings, view)
  return new File([text], `${nameOf(settings)}.json`, { type: 'application/json' })
}

/** Returns the picture as an SVG file. Do not call it while rendering. */
export const svgFile = (shown: Shown): File =>
  new File([drawing(shown)], `${nameOf(shown.settings)}.svg`, { type: 'image/svg+xml' })

/**
 * Returns the picture as a PNG file.
 *
 * @throws {Error} where the browser cannot draw it
 */
export const pngFile = async (shown: Shown): Promise<File> =>
  new File([await pngOf(drawing(shown))], `${nameOf(shown.settings)}.png`, { type: 'image/png' })
