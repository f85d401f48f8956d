import { clsx } from 'clsx'
import { Link } from 'wouter'
import * as paper from '../../../ui/paper.module.css'
import { Button, buttonClass } from '../../../ui/Button.tsx'
import { comparePath } from '../../../routing/paths.ts'
import { Text } from '../../../ui/Text.tsx'
import { useStickyEdge } from '../../../ui/use-sticky-edge.ts'
import { comparisonMessages, versionsPage } from '#messages/versions.ts'
import * as css from './ListBar.module.css'
import type { Selection } from './VersionRow.tsx'

type Props = Selection & {
  /** Scrolls to the newest version; `undefined` while that is in view. */
  onBack: (() => void) | undefined
}

/** The actions for the list as a whole, which stay in view while the list scrolls. */
export function ListBar({ selected, onSelect, onBack }: Props) {
  const bar = useStickyEdge('bottom')
  const [a, b] = selected.toSorted((one, other) => one - other)
  if (a === undefined && !onBack) return null
  return (
    <section
      ref={bar}
      aria-label={comparisonMessages.region}
      className={clsx(paper.paper, css.bar)}
    >
      {a !== undefined && b === undefined && (
        <Text variant="body2">{comparisonMessages.chosen(a)}</Text>
      )}
      {a !== undefined && b !== undefined && (
        <Link
          to={comparePath(a, b)}
          className={buttonClass({ variant: 'contained', size: 'small' })}
        >
          {comparisonMessages.compare(a, b)}
        </Link>
      )}
      {a !== undefined && (
        <Button
          size="small"
          onClick={() => {
            for (const version of selected) onSelect(version, false)
          }}
        >
          {comparisonMessages.clear}
        </Button>
      )}
      {onBack && (
        <Button size="small" onClick={onBack}>
          {versionsPage.backToNewest}
        </Button>
      )}
    </section>
  )
}
