import { memo, type ReactNode } from 'react'
import { Text } from '../../../ui/Text.tsx'
import * as css from './body.module.css'

const Title = memo(({ title }: { title: string }) => (
  <Text as="h3" variant="subtitle1">
    {title}
  </Text>
))

/** One part of the preview under its heading. */
export function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={css.block}>
      <Title title={title} />
      {children}
    </div>
  )
}
