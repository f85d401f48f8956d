import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { pictured } from '../../../../words/en/preview-screens.ts'
import { Glyph, type GlyphName } from '../Glyph.tsx'
import look from '../screen-look.module.css'
import css from './phone.module.css'

type Props = {
  title: string
  glyph: GlyphName
  state?: string
  action?: ReactNode
  children?: ReactNode
}

/**
 * One part of the room on the phone: a group with a name. It can take the focus from a button of its
 * own that has done its work and goes.
 */
export function Part({ title, glyph, state, action, children }: Props) {
  return (
    <fieldset
      aria-label={pictured.customer(title)}
      tabIndex={-1}
      className={clsx(look['panel'], css['part'])}
    >
      <div className={clsx(look['row'], css['partHead'])}>
        <Glyph name={glyph} />
        <div className={css['partTitle']}>
          <div className={look['name']}>{title}</div>
          {state !== undefined && <div className={look['about']}>{state}</div>}
        </div>
        {action}
      </div>
      {children}
    </fieldset>
  )
}
