import { useId, type ReactNode } from 'react'
import { BreakableText } from '../../../ui/BreakableText.tsx'
import { PeopleChanges } from '../../../setting-fields/PeopleChanges.tsx'
import { Text } from '../../../ui/Text.tsx'
import { translationOf } from '../../../setting-fields/translation-of.ts'
import { useNotes } from '../../../setting-fields/use-notes.ts'
import { WarningNotes } from '../../../setting-fields/WarningNotes.tsx'
import { outcomeDifferences, settingsDifferences } from '../../../policy/differences.ts'
import { policyOf } from '../../../policy/policy.ts'
import type { Settings } from '../../../policy/settings.ts'
import { settingValueText } from '#messages/differences.ts'
import { settingLabels } from '#messages/labels.ts'
import { notes } from '#messages/notes.ts'
import { review } from '#messages/review.ts'
import * as css from './review.module.css'

type Props = { saved: Settings; settings: Settings }

/** Every setting that differs, as it is saved and as it would be. */
export function ChangedSettings({ saved, settings }: Props) {
  return (
    <table aria-label={review.settings} className={css.changed}>
      <thead>
        <tr>
          <th scope="col">{review.setting}</th>
          <th scope="col">{review.before}</th>
          <th scope="col">{review.after}</th>
        </tr>
      </thead>
      <tbody>
        {settingsDifferences(saved, settings).map(({ setting, before, after }) => (
          <tr key={setting}>
            <th scope="row">{settingLabels[setting]}</th>
            <td translate={translationOf(setting, before)}>
              <BreakableText text={settingValueText(setting, before)} />
            </td>
            <td translate={translationOf(setting, after)}>
              <BreakableText text={settingValueText(setting, after)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <Text id={id} as="h3" variant="subtitle2" className={css.title}>
        {title}
      </Text>
      {children}
    </section>
  )
}

const inactivityDiffers = (saved: Settings, settings: Settings) =>
  outcomeDifferences(policyOf(saved), policyOf(settings)).some(
    ({ about }) => about === 'inactiveMinutes',
  )

/** The consequences of replacing `saved` by `settings`: what changes for people, and the notes. */
export function Consequences({ saved, settings }: Props) {
  const { open } = useNotes()
  return (
    <>
      <Group title={review.people}>
        <PeopleChanges before={saved} after={settings} />
        <Text variant="body2" tone="secondary" className={css.scope}>
          {review.scope}
        </Text>
        {inactivityDiffers(saved, settings) && (
          <Text variant="body2" tone="secondary" className={css.scope}>
            {review.openSessions(settings.agent.endWhenInactive.enabled)}
          </Text>
        )}
      </Group>
      {open.length > 0 && (
        <Group title={notes.title}>
          <WarningNotes warnings={open} />
        </Group>
      )}
    </>
  )
}
