import { memo, useCallback, useEffect, useEffectEvent, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { Link } from 'wouter'
import { useHref, useNavigate } from '../../../routing/router.ts'
import { buttonClass } from '../../../ui/Button.tsx'
import { CopyOutcome } from '../../../ui/CopyOutcome.tsx'
import { MenuButton } from '../../../ui/MenuButton.tsx'
import { useCopying } from '../../../ui/use-copying.ts'
import { editingState } from '../../../routing/editing-state.ts'
import { previewPath } from '../../../routing/paths.ts'
import type { DraftAnalysis } from '../../../policy/draft-analysis.ts'
import type { Draft } from '../../../policy/draft.ts'
import { panel } from '#messages/panel.ts'
import { share } from '#messages/preview-share.ts'
import type { View } from '../model/view.ts'
import { writeFragment } from '../share/share-link.ts'
import * as css from './panel.module.css'

type Props = {
  /** The analysis of the draft, whose change is followed by a new link. */
  analysis: DraftAnalysis
  view: View
}

/** The time without a change after which the link is written anew, in milliseconds. */
const settleMs = 300

/**
 * Returns the fragment of the preview of the draft as typed, a moment after it has changed. `catchUp`
 * writes it at once and returns it. It is `undefined` for a draft that does not fit into a link.
 */
function usePreviewFragment({ analysis, view }: Props) {
  const { getValues } = useFormContext<Draft>()
  const [fragment, setFragment] = useState<string>()
  const catchUp = useCallback(() => {
    const written = writeFragment({ draft: getValues(), view })
    const next = written.ok ? written.fragment : undefined
    setFragment(next)
    return next
  }, [getValues, view])
  const settle = useEffectEvent(() => void catchUp())
  useEffect(() => {
    const timer = setTimeout(() => settle(), settleMs)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a change of either needs a new link
  }, [analysis, view])
  return { fragment, catchUp }
}

/** The ways to the preview page with the draft, and to hand it to somebody else. */
export const PanelActions = memo((props: Props) => {
  const { fragment, catchUp } = usePreviewFragment(props)
  const { last, copy } = useCopying()
  const navigate = useNavigate()
  const page = new URL(useHref(previewPath), location.href).href
  const linkOf = (to: string) => `${page}#${to}`
  const path = fragment === undefined ? previewPath : `${previewPath}#${fragment}`
  const copyLink = () => {
    const latest = catchUp()
    if (latest !== undefined) void copy(share.link, linkOf(latest))
  }
  const isCurrent = fragment !== undefined && last?.text === linkOf(fragment)
  return (
    <div className={css.actions} onPointerEnter={catchUp} onFocus={catchUp}>
      <Link
        to={path}
        state={editingState}
        className={buttonClass({ size: 'small', variant: 'outlined' })}
      >
        {share.openPreview}
      </Link>
      <MenuButton
        label={panel.share}
        size="small"
        groups={[
          [{ label: share.copyLink, help: panel.linkHelp, onSelect: copyLink }],
          [
            {
              label: panel.morePreview,
              help: panel.morePreviewHelp,
              onSelect: () => navigate(path, { state: editingState }),
            },
          ],
        ]}
      />
      <CopyOutcome result={isCurrent ? last : undefined} copied={share.copied} />
    </div>
  )
})
