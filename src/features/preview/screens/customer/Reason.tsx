import { clsx } from 'clsx'
import type { SettingPath } from '../../../../policy/setting-path.ts'
import { reasonText } from '#messages/preview-screens.ts'
import { Glyph } from '../Glyph.tsx'
import * as look from '../screen-look.module.css'
import * as css from './phone.module.css'

type ReasonProps = { id?: string; because: SettingPath | undefined }

/** The setting that forbids the action beside it, where one does. */
export function Reason({ id, because }: ReasonProps) {
  if (because === undefined) return null
  return (
    <div id={id} className={clsx(look.row, look.about, css.reason)}>
      <Glyph name="setting" />
      <span>{reasonText(because)}</span>
    </div>
  )
}
