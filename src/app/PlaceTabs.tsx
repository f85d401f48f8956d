import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useClient } from '../api/client-context.ts'
import { documentQuery, newestKnownQuery } from '../api/queries.ts'
import { useHasDraft } from '../features/settings/drafts/use-tab-drafts.ts'
import { editingState } from '../routing/editing-state.ts'
import { flowsPath, previewPath, settingsPath, versionsPath } from '../routing/paths.ts'
import { useIsAt } from '../routing/router.ts'
import * as hiding from '../ui/visually-hidden.module.css'
import { formatNumber } from '#messages/format.ts'
import { page, placeTabs } from '#messages/page.ts'
import * as css from './PlaceTabs.module.css'

type PlaceTabProps = {
  path: string
  label: string
  /** True if the place has pages of its own below it. */
  hasPages?: boolean
  /** The state of the history entry that the tab leads to. */
  state?: unknown
  children?: ReactNode
}

function PlaceTab({ path, label, hasPages = false, state, children }: PlaceTabProps) {
  const isHere = useIsAt(path)
  const isBelow = useIsAt(`${path}/*?`) && hasPages
  return (
    <li>
      <Link
        to={path}
        state={state}
        className={css.tab}
        aria-current={isHere ? 'page' : isBelow ? 'true' : undefined}
      >
        <span>{label}</span>
        {children}
      </Link>
    </li>
  )
}

function DraftDot() {
  if (!useHasDraft()) return null
  return (
    <>
      <span className={css.dot} />
      <span className={hiding.hidden}>{placeTabs.unsaved}</span>
    </>
  )
}

/** The number of the newest version, as far as an answer has named it. */
function NewestVersion() {
  const { data: document, dataUpdatedAt } = useQuery({
    ...documentQuery(useClient()),
    enabled: false,
  })
  const known = useQuery(newestKnownQuery())
  const newest = known.dataUpdatedAt > dataUpdatedAt ? known.data : document?.version
  if (newest === undefined || newest === 0) return null
  return <span className={css.number}>{formatNumber(newest)}</span>
}

/** The places of the page as tabs. They are links, because each one is a page of its own. */
export function PlaceTabs() {
  return (
    <nav aria-label={page.title}>
      <ul className={css.tabs}>
        <PlaceTab path={settingsPath} label={placeTabs.settings}>
          <DraftDot />
        </PlaceTab>
        {/* It shows the draft of the form, if there is one. */}
        <PlaceTab path={previewPath} label={placeTabs.preview} state={editingState} />
        <PlaceTab path={versionsPath} label={placeTabs.versions} hasPages>
          <NewestVersion />
        </PlaceTab>
        <PlaceTab path={flowsPath} label={placeTabs.flows} />
      </ul>
    </nav>
  )
}
