import { previewPath } from '../fields/paths.ts'

/** Whether a path is that of the preview; compared as the router does it. */
export const isPreviewPath = (pathname: string): boolean =>
  pathname.toLowerCase().replace(/\/+$/u, '').endsWith(previewPath)

/**
 * Whether an address is that of a preview with something in its fragment. What it shows may be all
 * in there, so no server is asked before that has been read.
 */
export function isSharedPreviewUrl({
  pathname,
  hash,
}: Pick<Location, 'pathname' | 'hash'>): boolean {
  return hash !== '' && isPreviewPath(pathname)
}
