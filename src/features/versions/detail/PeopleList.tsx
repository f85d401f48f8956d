import { PeopleChanges } from '../../../fields/PeopleChanges.tsx'
import { Text } from '../../../fields/Text.tsx'
import { settingsDifferences } from '../../../policy/differences.ts'
import type { Settings } from '../../../policy/settings.ts'
import { compareWords } from '../../../words/en/versions.ts'

/** What people notice when `after` takes the place of `before`, which may be the same settings. */
export function PeopleList({ before, after }: { before: Settings; after: Settings }) {
  return settingsDifferences(before, after).length === 0 ? (
    <Text variant="body2">{compareWords.none}</Text>
  ) : (
    <PeopleChanges before={before} after={after} />
  )
}
