import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import look from '../screen-look.module.css'
import css from './desktop.module.css'

/** The window of a desktop computer, with what is open in it. */
export function DesktopFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={clsx(look['text'], css['frame'])}>
      <div className={clsx(look['row'], css['bar'])}>
        <div aria-hidden="true" className={css['dot']} />
        <div aria-hidden="true" className={css['dot']} />
        <div aria-hidden="true" className={css['dot']} />
        <div className={css['title']}>{title}</div>
      </div>
      <div className={css['body']}>{children}</div>
    </div>
  )
}
