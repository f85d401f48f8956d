import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import css from './BesidePanel.module.css'
import paper from './paper.module.css'

type Props = {
  /** The id of the heading inside that names it. */
  titleId: string
  className: string | undefined
  children: ReactNode
}

/** What belongs to a form, beside it. */
export function BesidePanel({ titleId, className, children }: Props) {
  return (
    <section
      aria-labelledby={titleId}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard
      tabIndex={0}
      className={clsx(paper['paper'], css['beside'], className)}
    >
      {children}
    </section>
  )
}
