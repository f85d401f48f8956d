import { previewPath } from '../routing/paths.ts'

/** Returns true for the path of the preview, compared as the router compares it. */
export const isPreviewPath = (pathname: string): boolean =>
  pathname.toLowerCase().replace(/\/+$/u, '').endsWith(previewPath)

/**
 * Returns true for the URL of a preview with a fragment. The fragment may contain everything that
 * the preview shows, so the page reads it before it sends a request.
 */
export function isSharedPreviewUrl({
  pathname,
  hash,
}: Pick<Location, 'pathname' | 'hash'>): boolean {
  return hash !== '' && isPreviewPath(pathname)
}
