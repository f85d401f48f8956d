import { embedQuery, type EmbedPart } from '../../../routing/use-is-embedded.ts'
import { share } from '#messages/preview-share.ts'

/** The height of a frame, in pixels: the highest content of a frame that is 900 to 1,000 wide. */
const heights: Record<EmbedPart, number> = { timeline: 320, screens: 840, everything: 2000 }

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string) => text.replaceAll(/[&<>"]/gu, (letter) => references[letter] ?? '')

/**
 * Returns the HTML of a frame that shows a part of a preview. `page` is the URL of the preview
 * without query, `fragment` the content of its link without `#`.
 */
export function embedCode(part: EmbedPart, page: string, fragment: string): string {
  const url = `${page}${embedQuery(part)}#${fragment}`
  const attributes = [
    `src="${escaped(url)}"`,
    `title="${escaped(share.frameTitles[part])}"`,
    'width="100%"',
    `height="${heights[part]}"`,
    'style="border: 0"',
    'loading="lazy"',
  ]
  return `<iframe ${attributes.join(' ')}></iframe>`
}
