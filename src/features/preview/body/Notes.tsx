import Alert from '@mui/material/Alert'
import { memo } from 'react'
import type { Warning } from '../../../policy/warnings.ts'
import { warningMessages } from '#messages/warnings.ts'
import { SettingLinks } from '../SettingLink.tsx'
import * as css from './body.module.css'

/** The warnings as notes, each with links to the settings that it is about. */
export const Notes = memo(({ warnings }: { warnings: readonly Warning[] }) => (
  <ul className={css.list}>
    {warnings.map(({ code, settings }) => (
      <li key={code}>
        <Alert severity="info" role="note" icon={false}>
          <div>{warningMessages[code]}</div>
          <SettingLinks settings={settings} />
        </Alert>
      </li>
    ))}
  </ul>
))
