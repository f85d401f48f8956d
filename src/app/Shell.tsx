import Link from '@mui/material/Link'
import { useQuery } from '@tanstack/react-query'
import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { useClient } from '../api/client-context.ts'
import { meQuery } from '../api/queries.ts'
import { page } from '#messages/page.ts'
import { partFailed } from '#messages/parts.ts'
import { lazyPart } from '../ui/lazy-part.ts'
import { LoadedPart } from '../ui/LoadedPart.tsx'
import { PageHeadContext, usePageHead } from '../ui/PageHead.tsx'
import { PageHeader } from './PageHeader.tsx'
import * as header from './PageHeader.module.css'
import * as css from './Shell.module.css'

const developmentLine = lazyPart(() => import('./DevelopmentLine.tsx'))

const mainId = 'main'

/** The parts of every page: the skip link, the header and the content. */
export function Shell({ children }: { children: ReactNode }) {
  const me = useQuery({ ...meQuery(useClient()), enabled: false }).data
  const { head, ref } = usePageHead(header.beside)
  return (
    <PageHeadContext value={head}>
      <Link
        href={`#${mainId}`}
        className={css.skip}
        onClick={(event) => {
          event.preventDefault()
          document.getElementById(mainId)?.focus()
        }}
      >
        {page.skip}
      </Link>
      {me?.isDevelopment === true && (
        <LoadedPart part={developmentLine} failed={partFailed.signIn} look="inline">
          {({ DevelopmentLine }) => <DevelopmentLine name={me.name} />}
        </LoadedPart>
      )}
      <PageHeader beside={ref} />
      <main id={mainId} tabIndex={-1} className={clsx(css.wide, css.main)}>
        {children}
      </main>
    </PageHeadContext>
  )
}
