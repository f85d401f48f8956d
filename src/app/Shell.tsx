import Link from '@mui/material/Link'
import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { page } from '#messages/page.ts'
import { AppearanceSwitch } from './AppearanceSwitch.tsx'
import * as css from './Shell.module.css'
import { Breadcrumbs } from './Breadcrumbs.tsx'

const mainId = 'main'

/** The parts of every page: the skip link, the breadcrumbs and the choice of the colour scheme. */
export function Shell({ children }: { children: ReactNode }) {
  return (
    <>
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
      <header className={css.wide}>
        <div className={css.bar}>
          <Breadcrumbs />
          <AppearanceSwitch />
        </div>
      </header>
      <main id={mainId} tabIndex={-1} className={clsx(css.wide, css.main)}>
        {children}
      </main>
    </>
  )
}
