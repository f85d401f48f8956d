import type { ReactNode } from 'react'
import * as paper from '../../../ui/paper.module.css'
import { Text } from '../../../ui/Text.tsx'
import * as css from './Section.module.css'

type Props = { id: string; title: string; children: ReactNode }

/** The line between two settings of a section. */
export function Line() {
  return <hr className={css.line} />
}

/** One of the two sections of the form, with its own anchor. */
export function Section({ id, title, children }: Props) {
  return (
    <section aria-labelledby={`${id}-title`} className={paper.paper}>
      <Text id={`${id}-title`} as="h2" variant="h2" className={css.title}>
        <span id={id}>{title}</span>
      </Text>
      <div className={css.parts}>{children}</div>
    </section>
  )
}

/** One setting of a section with everything that belongs to it. */
export function Part({ children }: { children: ReactNode }) {
  return <div className={css.part}>{children}</div>
}
