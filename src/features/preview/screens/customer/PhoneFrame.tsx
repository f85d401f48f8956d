import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import look from '../screen-look.module.css'
import css from './phone.module.css'

/** The customer's phone, with what is on its screen. */
export function PhoneFrame({ children }: { children: ReactNode }) {
  return (
    <div className={clsx(look['text'], css['frame'])}>
      <div aria-hidden="true" className={css['speaker']} />
      <div className={css['body']}>{children}</div>
    </div>
  )
}
