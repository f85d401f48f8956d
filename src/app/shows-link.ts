import { previewPath } from '../fields/places.ts'

/**
 * Whether an address is that of a preview with something in its fragment. What it shows may be all
 * in there, so no server is asked before that has been read. The path is compared as the router
 * does it.
 */
export function showsLink({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>): boolean {
  return hash !== '' && pathname.toLowerCase().replace(/\/+$/u, '').endsWith(previewPath)
}
