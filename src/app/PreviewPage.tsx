import type { Client } from '../api/client.ts'
import { BrokenLink } from '../features/preview/page/PreviewStates.tsx'
import { SavedPreview } from '../features/preview/page/SavedPreview.tsx'
import { SharedPreview } from '../features/preview/page/SharedPreview.tsx'
import { useOpenedLink } from '../features/preview/page/use-opened-link.ts'
import { BackendGate } from './BackendGate.tsx'

type Props = { client: Client; backend: Promise<unknown>; isPlain: boolean }

/** The preview at full size, without the form: of what is saved, or of what a link says. */
export function PreviewPage({ client, backend, isPlain }: Props) {
  const { count, link } = useOpenedLink()
  if (link?.ok === false) return <BrokenLink problem={link.code} />
  const draft = link?.preview.draft ?? null
  const shown = { start: link?.preview.view, unknownZone: link?.unknownZone, isPlain }
  if (shown.start !== undefined && draft !== null) {
    return <SharedPreview key={count} {...shown} draft={draft} start={shown.start} />
  }
  return (
    <BackendGate backend={backend}>
      <SavedPreview key={count} client={client} {...shown} />
    </BackendGate>
  )
}
