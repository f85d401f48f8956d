import { useIsAt, useSearch } from './router.ts'
import { previewPath } from './paths.ts'

/** Returns true for a preview with `?embed`, which is shown without the shell in a frame of another site. */
export function useIsEmbedded(): boolean {
  const isPreview = useIsAt(previewPath)
  return new URLSearchParams(useSearch()).has('embed') && isPreview
}
