import { PeopleChanges } from '../../../setting-fields/PeopleChanges.tsx'
import { Text } from '../../../ui/Text.tsx'
import { settingsDifferences } from '../../../policy/differences.ts'
import type { Settings } from '../../../policy/settings.ts'
import { comparisonMessages } from '#messages/versions.ts'

/** The changes for people when `after` replaces `before`. The two may be equal. */
export function PeopleList({ before, after }: { before: Settings; after: Settings }) {
  return settingsDifferences(before, after).length === 0 ? (
    <Text variant="body2">{comparisonMessages.none}</Text>
  ) : (
    <PeopleChanges before={before} after={after} />
  )
}
