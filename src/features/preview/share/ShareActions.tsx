import { memo, useMemo } from 'react'
import { Button, buttonClass } from '../../../fields/Button.tsx'
import { CopyOutcome } from '../../../fields/CopyOutcome.tsx'
import type { Draft } from '../../../policy/draft.ts'
import { Text } from '../../../fields/Text.tsx'
import { useCopying } from '../../../fields/use-copying.ts'
import { useSettled } from '../../../fields/use-settled.ts'
import hiding from '../../../fields/visually-hidden.module.css'
import { share } from '../../../words/en/preview-share.ts'
import type { View } from '../model/view.ts'
import type { SharedPreview } from './share-link.ts'
import css from './ShareActions.module.css'
import { useShareLinks } from './use-share-links.ts'

type Props = {
  draft: Draft
  view: View
  /** Whether this stands on the page of the preview, which then need not be opened again. */
  isOnPage?: boolean
}

function OpenLink({ link, label }: { link: string; label: string }) {
  return (
    <a href={link} target="_blank" rel="noopener" className={buttonClass({ size: 'small' })}>
      <span>{label}</span>
      <span className={hiding['hidden']}>{` (${share.newTab})`}</span>
    </a>
  )
}

/** How long what is shown has to stay the same until its links are written anew, in milliseconds. */
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
        label={isOnPage ? share.openPlain : share.openPreview}
      />
      <OpenLink link={links.flows} label={share.openFlows} />
      <CopyOutcome result={last?.text === links.page ? last : undefined} copied={share.copied} />
    </>
  )
})

/**
 * Hands what is shown to somebody else, or to another tab: a link that carries all of it. While
 * somebody types or moves the handle, the links wait; whoever reaches for them gets the present ones.
 */
export function ShareActions({ draft, view, isOnPage = false }: Props) {
  const preview = useMemo(() => ({ draft, view }), [draft, view])
  const { settled, catchUp } = useSettled(preview, settleMs)
  return (
    <div
      className={css['actions']}
      onPointerEnter={catchUp}
      onPointerDown={catchUp}
      onFocus={catchUp}
    >
      <SettledActions preview={settled} isOnPage={isOnPage} />
    </div>
  )
}
