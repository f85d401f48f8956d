import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '../../../routing/router.ts'
import { useClient } from '../../../api/client-context.ts'
import { editPermission } from '../../../api/people.ts'
import { meQuery } from '../../../api/queries.ts'
import { Button } from '../../../ui/Button.tsx'
import { draftNavigationState } from '../../../routing/draft-navigation-state.ts'
import { settingsPath } from '../../../routing/paths.ts'
import { Text } from '../../../ui/Text.tsx'
import { draftOf } from '../../../policy/draft.ts'
import type { Settings } from '../../../policy/settings.ts'
import { versionPage } from '#messages/versions.ts'

type Props = { version: number; settings: Settings }

/** Opens the settings page with a version as the draft, or says that the person may not. */
export function RestoreButton({ version, settings }: Props) {
  const navigate = useNavigate()
  const { data: me } = useQuery(meQuery(useClient()))
  if (me && !me.permissions.includes(editPermission)) {
    return <Text variant="body2">{versionPage.mayNotRestore}</Text>
  }
  const state = draftNavigationState({ draft: draftOf(settings), restores: version })
  return (
    <Button variant="contained" onClick={() => navigate(settingsPath, { state })}>
      {versionPage.restore}
    </Button>
  )
}
