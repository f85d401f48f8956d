import Alert from '@mui/material/Alert'
import { useEffect, useEffectEvent, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { useStickyEdge } from '../../../ui/use-sticky-edge.ts'
import { page } from '#messages/page.ts'
import { versionsPage } from '#messages/versions.ts'
import { ListBar } from './ListBar.tsx'
import type { Pages } from './pages.ts'
import { RowSkeleton } from './RowSkeleton.tsx'
import { useRows } from './use-rows.ts'
import { useWindowList } from './use-window-list.ts'
import { VersionRow, type Selection } from './VersionRow.tsx'
import * as css from './VersionRows.module.css'

type Props = {
  pages: Pages
  label: string
  /** The number of all rows, or -1 if it is not known yet. */
  size: number
  /** Called when the last rows are near the viewport. */
  onEnd?: () => void
} & Selection

/** A virtual list: it has its full length, but renders only the rows near the viewport. */
export function VersionRows({ pages, label, size, onEnd, selected, onSelect }: Props) {
  const failure = useStickyEdge('top')
  const [now] = useState(() => new Date())
  const { list, virtualizer, scrollMargin } = useWindowList(pages.count)
  const nearRows = virtualizer.getVirtualItems()
  const rows = useRows(
    pages,
    nearRows.map(({ index }) => index),
  )
  const last = nearRows.at(-1)?.index ?? -1
  const backToNewest = () => {
    window.scrollTo({ top: 0 })
    list.current?.focus({ preventScroll: true })
  }
  const onEndReached = useEffectEvent(() => onEnd?.())
  useEffect(() => {
    if (last === pages.count - 1) onEndReached()
  }, [last, pages.count])
  return (
    <>
      {rows.hasFailed && (
        <Alert
          ref={failure}
          severity="error"
          action={<Button onClick={rows.tryAgain}>{page.tryAgain}</Button>}
          className={css.failed}
        >
          {versionsPage.someFailed}
        </Alert>
      )}
      <ol
        ref={list}
        aria-label={label}
        tabIndex={-1}
        className={css.rows}
        style={{ blockSize: virtualizer.getTotalSize() }}
      >
        {nearRows.map(({ key, index, start }) => {
          const row = rows.rowAt(index)
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={size}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - scrollMargin}px)` }}
            >
              {row ? (
                <VersionRow row={row} now={now} selected={selected} onSelect={onSelect} />
              ) : (
                <RowSkeleton />
              )}
            </li>
          )
        })}
      </ol>
      <ListBar
        selected={selected}
        onSelect={onSelect}
        onBack={(virtualizer.range?.startIndex ?? 0) > 0 ? backToNewest : undefined}
      />
    </>
  )
}
