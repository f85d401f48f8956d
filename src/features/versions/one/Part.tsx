import Paper from '@mui/material/Paper'
import { useId, type ReactNode } from 'react'
import { Text } from '../../../fields/Text.tsx'
import css from './version.module.css'

/** A part of a page under a heading of its own. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <Paper variant="outlined" component="section" aria-labelledby={id} className={css['part']}>
      <Text id={id} as="h2" variant="h2" className={css['title']}>
        {title}
      </Text>
      {children}
    </Paper>
  )
}
