import type { ReactNode } from 'react'
import { Text } from '../../../fields/Text.tsx'
import css from './OutcomeGroup.module.css'

/** What happens to one of the two people. */
export function OutcomeGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={css['group']}>
      <Text as="h3" variant="subtitle1">
        {title}
      </Text>
      {children}
    </div>
  )
}
