import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { Link as RouterLink } from 'react-router'
import type { Client } from '../../../api/client.ts'
import { comparePlace } from '../../../fields/places.ts'
import type { Settings } from '../../../policy/settings.ts'
import { versionPage } from '../../../words/en/versions.ts'
import { RestoreButton } from './RestoreButton.tsx'

/** The address of the preview of settings; none if it is too long. */
export type PreviewPlace = (settings: Settings) => string | undefined

type Props = {
  client: Client
  version: number
  settings: Settings
  /** The number of the newest version, once it is known. */
  newest: number | undefined
  previewPlace: PreviewPlace
}

const row = { display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' } as const

/** What can be done with a version: restore, preview, compare. */
export function VersionActions({ client, version, settings, newest, previewPlace }: Props) {
  const preview = previewPlace(settings)
  const isOld = newest !== undefined && newest > version
  return (
    <div>
      <Box sx={row}>
        {isOld && <RestoreButton client={client} version={version} settings={settings} />}
        {preview !== undefined && (
          <Button variant="outlined" component={RouterLink} to={preview}>
            {versionPage.preview}
          </Button>
        )}
        {isOld && (
          <Button variant="outlined" component={RouterLink} to={comparePlace(version, newest)}>
            {versionPage.compareWithCurrent}
          </Button>
        )}
      </Box>
      {newest !== undefined && (
        <Typography variant="body2" color="textSecondary" sx={{ marginBlockStart: 1 }}>
          {isOld ? versionPage.restoreText : versionPage.current}
        </Typography>
      )}
    </div>
  )
}
