import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { Button } from '../../../fields/Button.tsx'
import { useClient } from '../../../api/client-context.ts'
import { editPermission } from '../../../api/contract.ts'
import { meQuery } from '../../../api/queries.ts'
import { handOverVersion, type HandedVersion } from '../../../fields/handed-version.ts'
import { settingsPath } from '../../../fields/paths.ts'
import { Text } from '../../../fields/Text.tsx'
import { versionPage } from '../../../words/en/versions.ts'

/** Puts a version into the draft, where it is looked at and saved; or says who may not. */
export function RestoreButton({ version, settings }: HandedVersion) {
  const navigate = useNavigate()
  const { data: me } = useQuery(meQuery(useClient()))
  if (me && !me.permissions.includes(editPermission)) {
    return <Text variant="body2">{versionPage.mayNotRestore}</Text>
  }
  const state = handOverVersion({ version, settings })
  return (
    <Button variant="contained" onClick={() => void navigate(settingsPath, { state })}>
      {versionPage.restore}
    </Button>
  )
}
