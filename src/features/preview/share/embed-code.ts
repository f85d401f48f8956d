import { embedQuery, type EmbedPart } from '../../../routing/use-is-embedded.ts'
import { share } from '#messages/preview-share.ts'

/** The height of a frame, in pixels, for a width of about 1,000. */
const heights: Record<EmbedPart, number> = { timeline: 260, screens: 480, everything: 1400 }

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
