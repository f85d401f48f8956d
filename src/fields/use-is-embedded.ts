import { useLocation, useMatch } from 'react-router'
import { previewPath } from './paths.ts'

/** Whether the page is to be shown without the shell, in a frame of somebody else's: `?embed`. */
export function useIsEmbedded(): boolean {
  const isPreview = useMatch(previewPath) !== null
  return new URLSearchParams(useLocation().search).has('embed') && isPreview
}
