import type { ReactNode } from 'react'
import css from './Section.module.css'

/** One setting of a section with everything that belongs to it. */
export function Part({ children }: { children: ReactNode }) {
  return <div className={css['part']}>{children}</div>
}
