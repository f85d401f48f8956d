import { clsx } from 'clsx'
import type { SettingPath } from '../../../../policy/setting-path.ts'
import { reasonWords } from '../../../../words/en/preview-screens.ts'
import { Glyph } from '../Glyph.tsx'
import look from '../screen-look.module.css'
import css from './phone.module.css'

type Props = { id?: string; because: SettingPath | undefined }

/** The setting that forbids what stands beside it, where one does. */
export function Reason({ id, because }: Props) {
  if (because === undefined) return null
  return (
    <div id={id} className={clsx(look['row'], look['about'], css['reason'])}>
      <Glyph name="setting" />
      <span>{reasonWords(because)}</span>
    </div>
  )
}
