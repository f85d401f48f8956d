import { BreakableText } from '../ui/BreakableText.tsx'
import type { Settings } from '../policy/settings.ts'
import { nothingChanges, peopleChanges } from '../messages/en/people.ts'
import * as css from './PeopleChanges.module.css'
import { Text } from '../ui/Text.tsx'

/** What changes for people when `after` replaces `before`. */
export function PeopleChanges({ before, after }: { before: Settings; after: Settings }) {
  const changes = peopleChanges(before, after)
  if (changes.length === 0) {
    return <Text variant="body2">{nothingChanges(before, after)}</Text>
  }
  return (
    <ul className={css.changes}>
      {changes.map(({ words: sentence }) => (
        <li key={sentence}>
          <BreakableText text={sentence} />
        </li>
      ))}
    </ul>
  )
}
