import type { ReactNode } from 'react'
import { Text } from '../../../ui/Text.tsx'
import * as hiding from '../../../ui/visually-hidden.module.css'
import * as css from './page.module.css'

type Props = {
  /** The id of the title, where it labels something. */
  id?: string
  title: string
  text: string
  /** True to leave both to screen readers. */
  isHidden?: boolean
  actions?: ReactNode
}

/** The head of a place: its title, what that means, and the actions. */
export function PartHead({ id, title, text, isHidden = false, actions }: Props) {
  return (
    <div className={isHidden ? hiding.hidden : css.head}>
      <Text id={id} as="h2" variant="h2">
        {title}
      </Text>
      <Text variant="body2" tone="secondary" className={css.text}>
        {text}
      </Text>
      {actions !== undefined && <div className={css.actions}>{actions}</div>}
    </div>
  )
}
