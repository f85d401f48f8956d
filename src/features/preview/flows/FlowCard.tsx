import { clsx } from 'clsx'
import { memo } from 'react'
import { Link } from 'wouter'
import * as paper from '../../../ui/paper.module.css'
import { openedFlowState } from '../../../routing/opened-flow-state.ts'
import { previewPath } from '../../../routing/paths.ts'
import { useFragment, useSearch } from '../../../routing/router.ts'
import { Text } from '../../../ui/Text.tsx'
import { draftOf } from '../../../policy/draft.ts'
import { exampleOf, type Flow } from '../../../policy/flows.ts'
import { policyOf } from '../../../policy/policy.ts'
import { flowName, flowOff } from '#messages/preview-flows.ts'
import type { View } from '../model/view.ts'
import { pagePalette } from '../picture/palette.ts'
import { SmallPicture } from '../picture/SmallPicture.tsx'
import { writeFragment } from '../share/share-link.ts'
import * as css from './flows.module.css'

type Props = {
  flow: Flow
  view: View
  /** The marks of the flow, such as that it is saved; joined in one text for cheap renders. */
  marks: string
}

function previewOf(flow: Flow, view: View): string {
  const written = writeFragment({ draft: draftOf(exampleOf(flow)), view })
  return written.ok ? `${previewPath}#${written.fragment}` : previewPath
}

/** The link to the preview of a flow. It follows the filters, which the preview leads back to. */
function FlowLink({ to, name }: { to: string; name: string }) {
  const state = openedFlowState(`${useSearch()}${useFragment()}`)
  return (
    <Link to={to} state={state} className={css.open}>
      {name}
    </Link>
  )
}

/** One flow: its picture, its name, and the link to its preview. */
export const FlowCard = memo(({ flow, view, marks }: Props) => (
  <li className={clsx(paper.paper, css.card)}>
    {/* A picture draws no HTML elements, with which the browser's translation replaces its words. */}
    <div translate="no">
      <SmallPicture policy={policyOf(exampleOf(flow))} palette={pagePalette} />
    </div>
    <Text as="h2" variant="subtitle2" className={css.name}>
      <FlowLink to={previewOf(flow, view)} name={flowName(flow)} />
    </Text>
    <Text variant="body2" tone="secondary">
      {flowOff(flow)}
    </Text>
    {marks !== '' && (
      <div className={css.marks}>
        <Text variant="body2" className={css.mark}>
          {marks}
        </Text>
      </div>
    )}
  </li>
))
