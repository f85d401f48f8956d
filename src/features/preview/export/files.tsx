import { flowId, flowOf } from '../../../policy/flows.ts'
import { policyOf } from '../../../policy/policy.ts'
import type { Settings } from '../../../policy/settings.ts'
import type { View } from '../model/view.ts'
import { pngOf, svgText } from './drawn.tsx'
import { FlowPicture } from '../picture/FlowPicture.tsx'
import { palettes } from '../picture/palette.ts'
import { testDataText } from './test-data.ts'

/** What a file is made of: the settings, what is looked at, and in which colours. */
export type Shown = { settings: Settings; view: View; scheme: keyof typeof palettes }

const nameOf = (settings: Settings) => flowId(flowOf(policyOf(settings)))

const drawing = ({ settings, view, scheme }: Shown) =>
  svgText(<FlowPicture policy={policyOf(settings)} view={view} palette={palettes[scheme]} />)

/** What is shown as test data: JSON of the schema that is published with the build. */
export function testDataFile({ settings, view }: Shown): File {
  const text = testDataText(settings, view)
  return new File([text], `${nameOf(settings)}.json`, { type: 'application/json' })
}

/** What is shown as an SVG picture. Outside of a render only. */
export const svgFile = (shown: Shown): File =>
  new File([drawing(shown)], `${nameOf(shown.settings)}.svg`, { type: 'image/svg+xml' })

/**
 * What is shown as a PNG picture.
 *
 * @throws {Error} where the browser cannot draw it
 */
export const pngFile = async (shown: Shown): Promise<File> =>
  new File([await pngOf(drawing(shown))], `${nameOf(shown.settings)}.png`, { type: 'image/png' })
