import { clsx } from 'clsx'
import { useId, type ReactNode } from 'react'
import * as paper from '../../../ui/paper.module.css'
import { Text } from '../../../ui/Text.tsx'
import * as css from './version.module.css'

/** A section of a page with a heading of its own. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={clsx(paper.paper, css.section)}>
      <Text id={id} as="h2" variant="h2" className={css.title}>
        {title}
      </Text>
      {children}
    </section>
  )
}
