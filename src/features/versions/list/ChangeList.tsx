import { BreakableText } from '../../../ui/BreakableText.tsx'
import type { VersionSummary } from '../../../api/contract.ts'
import { Text } from '../../../ui/Text.tsx'
import { differenceText } from '#messages/differences.ts'
import { versionsPage } from '#messages/versions.ts'
import * as css from './VersionRow.module.css'

/** The number of changes that the list shows; the page of a version shows them all. */
const maxShown = 3

/** The changes of a version, each as a sentence. */
export function ChangeList({
  changes,
  isUnreadable,
}: Pick<VersionSummary, 'changes'> & { isUnreadable: boolean }) {
  const nothing = isUnreadable
    ? versionsPage.unreadable
    : changes === null
      ? versionsPage.changesUnknown
      : versionsPage.changedNothing
  if (changes === null || changes.length === 0) {
    return <Text variant="body2">{nothing}</Text>
  }
  const more = changes.length - maxShown
  return (
    <Text as="div" variant="body2">
      <ul className={css.changes}>
        {changes.slice(0, maxShown).map((change) => (
          <li key={change.setting}>
            <BreakableText text={differenceText(change)} />
          </li>
        ))}
        {more > 0 && <li>{versionsPage.moreChanges(more)}</li>}
      </ul>
    </Text>
  )
}
