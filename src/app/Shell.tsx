import Link from '@mui/material/Link'
import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { page } from '#messages/page.ts'
import { PageHeadContext, usePageHead } from '../ui/PageHead.tsx'
import { PageHeader } from './PageHeader.tsx'
import * as header from './PageHeader.module.css'
import * as css from './Shell.module.css'

const mainId = 'main'

/** The parts of every page: the skip link, the header and the content. */
export function Shell({ children }: { children: ReactNode }) {
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
      <PageHeader beside={ref} />
      <main id={mainId} tabIndex={-1} className={clsx(css.wide, css.main)}>
        {children}
      </main>
    </PageHeadContext>
  )
}
