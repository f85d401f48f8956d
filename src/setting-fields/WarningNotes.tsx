import type { Warning } from '../policy/warnings.ts'
import { warningMessages } from '#messages/warnings.ts'
import * as css from './warnings.module.css'

/** Warnings about valid settings that are probably not intended, as text alone. */
export function WarningNotes({ warnings }: { warnings: readonly Warning[] }) {
  return (
    <ul className={css.list}>
      {warnings.map(({ code }) => (
        <li key={code}>
          <div role="note" className={css.note}>
            {warningMessages[code]}
          </div>
        </li>
      ))}
    </ul>
  )
}
