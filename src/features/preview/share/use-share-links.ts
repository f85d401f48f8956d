import { useHref } from 'react-router'
import { flowsPath, previewPath } from '../../../fields/paths.ts'
import { writeFragment, type SharedPreview } from './share-link.ts'

/** The addresses of one preview: of its page, of the same without the shell, and of all flows. */
export type ShareLinks = { page: string; plain: string; flows: string }

/** The whole addresses that open this preview, or `undefined` where it does not fit into a link. */
export function useShareLinks(preview: SharedPreview): ShareLinks | undefined {
  const page = new URL(useHref(previewPath), location.href).href
  const flows = new URL(useHref(flowsPath), location.href).href
  const written = writeFragment(preview)
  if (!written.ok) return undefined
  const { fragment } = written
  return {
    page: `${page}#${fragment}`,
    plain: `${page}?embed#${fragment}`,
    flows: `${flows}#${fragment}`,
  }
}
