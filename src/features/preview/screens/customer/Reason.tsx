import { clsx } from 'clsx'
import type { SettingPath } from '../../../../policy/setting-path.ts'
import { reasonText, screens } from '#messages/preview-screens.ts'
import * as look from '../screen-look.module.css'
import * as css from './phone.module.css'

type ReasonProps = { id?: string; because: SettingPath | undefined }

/**
 * The setting that forbids the action beside it, where one does: a note for the reader of the preview,
 * which looks unlike anything on the customer's screen.
 */
export function Reason({ id, because }: ReasonProps) {
  if (because === undefined) return null
  return (
    <div className={clsx(look.row, css.reason)}>
      <div aria-hidden="true" className={css.tag}>
        {screens.note}
      </div>
      <div id={id}>{reasonText(because)}</div>
    </div>
  )
}
