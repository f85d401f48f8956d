import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import * as paper from './paper.module.css'
import * as css from './PageState.module.css'
import { Text } from './Text.tsx'

type Props = { title: string; actions: ReactNode; children: ReactNode }

/** Replaces a page that cannot be shown: what happened, and what to do. */
export function PageState({ title, actions, children }: Props) {
  return (
    <div className={clsx(paper.paper, css.state)}>
      {/* The actions are outside, because a countdown in them must not be read out. */}
      <div role="alert">
        <Text as="h2" variant="h2">
          {title}
        </Text>
        <Text as="div" tone="secondary" className={css.text}>
          {children}
        </Text>
      </div>
      <div className={css.actions}>{actions}</div>
    </div>
  )
}
