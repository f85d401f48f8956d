import { useId, type ReactNode } from 'react'
import { PeopleChanges } from '../../../fields/PeopleChanges.tsx'
import { Text } from '../../../fields/Text.tsx'
import { WarningNotes } from '../../../fields/WarningNotes.tsx'
import type { Settings } from '../../../policy/settings.ts'
import { warningsFor } from '../../../policy/warnings.ts'
import { outcome } from '../../../words/en/outcome.ts'
import { review } from '../../../words/en/review.ts'
import css from './review.module.css'

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <Text id={id} as="h3" variant="subtitle2" className={css['title']}>
        {title}
      </Text>
      {children}
    </section>
  )
}

/** What changes for people when `settings` take the place of `saved`, and what is worth a look. */
export function Consequences({ saved, settings }: { saved: Settings; settings: Settings }) {
  const warnings = warningsFor(settings, { origin: location.origin })
  return (
    <>
      <Group title={review.people}>
        <PeopleChanges before={saved} after={settings} />
      </Group>
      {warnings.length > 0 && (
        <Group title={outcome.warnings}>
          <WarningNotes warnings={warnings} />
        </Group>
      )}
    </>
  )
}
