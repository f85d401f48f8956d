import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import * as css from './BesidePanel.module.css'
import * as paper from './paper.module.css'

type Props = {
  /** The id of the heading inside that labels the panel. */
  titleId: string
  className: string | undefined
  children: ReactNode
}

/** A panel beside a form. */
export function BesidePanel({ titleId, className, children }: Props) {
  return (
    <section
      aria-labelledby={titleId}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
      tabIndex={0}
      className={clsx(paper.paper, css.beside, className)}
    >
      {children}
    </section>
  )
}
