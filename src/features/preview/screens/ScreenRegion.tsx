import { useId, type ReactNode } from 'react'
import { Text } from '../../../fields/Text.tsx'
import css from './Screens.module.css'

/** One of the two screens, named for who looks at it. */
export function ScreenRegion({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={css['region']}>
      <Text id={id} as="h4" variant="subtitle2">
        {title}
      </Text>
      {children}
    </section>
  )
}
