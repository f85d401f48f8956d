import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { Button } from '../../../fields/Button.tsx'
import type { Client } from '../../../api/client.ts'
import { editPermission } from '../../../api/contract.ts'
import { meQuery } from '../../../api/queries.ts'
import { handOverVersion, type HandedVersion } from '../../../fields/handed-version.ts'
import { settingsPath } from '../../../fields/paths.ts'
import { Text } from '../../../fields/Text.tsx'
import { versionPage } from '../../../words/en/versions.ts'

type Props = HandedVersion & { client: Client }

/** Puts a version into the draft, where it is looked at and saved; or says who may not. */
export function RestoreButton({ client, version, settings }: Props) {
  const navigate = useNavigate()
  const { data: me } = useQuery(meQuery(client))
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
