import Box from '@mui/material/Box'
import type { SettingPath } from '../../../../policy/setting-path.ts'
import { reasonWords } from '../../../../words/en/preview-screens.ts'
import { Glyph } from '../Glyph.tsx'
import { row } from '../screen-look.ts'

const look = { ...row, gap: 0.75, color: 'text.secondary', fontSize: '0.75rem' } as const

type Props = { id?: string; because: SettingPath | undefined }

/** The setting that forbids what stands beside it, where one does. */
export function Reason({ id, because }: Props) {
  if (because === undefined) return null
  return (
    <Box id={id} sx={look}>
      <Glyph name="setting" />
      {reasonWords(because)}
    </Box>
  )
}
