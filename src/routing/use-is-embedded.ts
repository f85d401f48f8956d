import { previewPath } from './paths.ts'
import { useIsAt, useSearch } from './router.ts'

/** The parts of a preview that a frame of another site can show. */
export const embedParts = ['timeline', 'screens', 'everything'] as const

/** One part of a preview that a frame can show. */
export type EmbedPart = (typeof embedParts)[number]

/** Returns the query of a preview that shows a part of it without the shell. */
export const embedQuery = (part: EmbedPart): string =>
  part === 'everything' ? '?embed' : `?embed=${part}`

/** Returns the part that `?embed` in a query asks for; everything for a value that nobody knows. */
export function readEmbedPart(search: string): EmbedPart | undefined {
  const value = new URLSearchParams(search).get('embed')
  if (value === null) return undefined
  return embedParts.find((part) => part === value) ?? 'everything'
}

/** Returns the part of the preview that the URL asks for; `undefined` on a page with its shell. */
export function useEmbedPart(): EmbedPart | undefined {
  const isPreview = useIsAt(previewPath)
  const part = readEmbedPart(useSearch())
  return isPreview ? part : undefined
}

/** Returns true for a preview with `?embed`, which is shown without the shell in a frame of another site. */
export const useIsEmbedded = (): boolean => useEmbedPart() !== undefined
