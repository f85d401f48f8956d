import { memo, useMemo } from 'react'
import { useHref } from '../../../routing/router.ts'
import { Button, buttonClass } from '../../../ui/Button.tsx'
import { CopyOutcome } from '../../../ui/CopyOutcome.tsx'
import { flowsPath, previewPath } from '../../../routing/paths.ts'
import { Text } from '../../../ui/Text.tsx'
import { useCopying } from '../../../ui/use-copying.ts'
import { useDebouncedValue } from '../../../ui/use-debounced-value.ts'
import * as hiding from '../../../ui/visually-hidden.module.css'
import type { Draft } from '../../../policy/draft.ts'
import { share } from '#messages/preview-share.ts'
import type { View } from '../model/view.ts'
import { writeFragment, type SharedPreview } from './share-link.ts'
import * as css from './ShareActions.module.css'

/** The URLs of one preview: of its page, of the same without the shell, and of all flows. */
type ShareLinks = { page: string; plain: string; flows: string }

/** Returns the URLs that open this preview, or `undefined` where it does not fit into a link. */
function useShareLinks(preview: SharedPreview): ShareLinks | undefined {
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

type Props = {
  draft: Draft
  view: View
  /** True on the page of the preview, which then need not be opened again. */
  isOnPage?: boolean
}

function OpenLink({ link, label }: { link: string; label: string }) {
  return (
    <a href={link} target="_blank" rel="noopener" className={buttonClass({ size: 'small' })}>
      <span>{label}</span>
      <span className={hiding.hidden}>{` (${share.newTab})`}</span>
    </a>
  )
}

/** The time without a change after which the links are written anew, in milliseconds. */
const settleMs = 300

type SettledProps = { preview: SharedPreview; isOnPage: boolean }

const SettledActions = memo(({ preview, isOnPage }: SettledProps) => {
  const links = useShareLinks(preview)
  const { last, copy } = useCopying()
  if (links === undefined) {
    return (
      <Text variant="body2" tone="secondary">
        {share.doesNotFit}
      </Text>
    )
  }
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => void copy(share.link, links.page)}>
        {share.copyLink}
      </Button>
      <OpenLink
        link={isOnPage ? links.plain : links.page}
        label={isOnPage ? share.openOnItsOwn : share.openPreview}
      />
      <OpenLink link={links.flows} label={share.openFlows} />
      <CopyOutcome result={last?.text === links.page ? last : undefined} copied={share.copied} />
    </>
  )
})

/**
 * The links that hand a preview to somebody else, or to another tab, and carry all of it. While
 * somebody types or moves the handle, the links wait; the pointer or the focus brings them up to
 * date.
 */
export function ShareActions({ draft, view, isOnPage = false }: Props) {
  const preview = useMemo(() => ({ draft, view }), [draft, view])
  const { settled, catchUp } = useDebouncedValue(preview, settleMs)
  return (
    <div className={css.actions} onPointerEnter={catchUp} onPointerDown={catchUp} onFocus={catchUp}>
      <SettledActions preview={settled} isOnPage={isOnPage} />
    </div>
  )
}
