import { useLocation, useMatch } from 'react-router'
import { previewPath } from './paths.ts'

/** Returns true for a preview with `?embed`, which is shown without the shell in a frame of another site. */
export function useIsEmbedded(): boolean {
  const isPreview = useMatch(previewPath) !== null
  return new URLSearchParams(useLocation().search).has('embed') && isPreview
}
