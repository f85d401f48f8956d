import { clsx } from 'clsx'
import { Announcement } from '../../fields/Announcement.tsx'
import { BreakableText } from '../../fields/BreakableText.tsx'
import link from '../../fields/link.module.css'
import { SlowNote } from '../../fields/SlowNote.tsx'
import { Text } from '../../fields/Text.tsx'
import type { SettingPath } from '../../policy/setting-path.ts'
import { conflict } from '../../words/en/conflict.ts'
import { stillWorking } from '../../words/en/failures.ts'
import { settingLabels } from '../../words/en/labels.ts'
import { saving } from '../../words/en/page.ts'
import { peopleSummary } from '../../words/en/people.ts'
import { useDraftAnalysis } from './draft-analysis.tsx'
import { focusSetting } from './problems.ts'
import css from './SaveBar.module.css'
import type { SettingsFormState } from './use-settings-form.ts'

type Props = { form: SettingsFormState; hasChanges: boolean }

/** The number of settings that would change. */
function useChangeWords({ base }: SettingsFormState): string {
  const { changed } = useDraftAnalysis()
  return base.replacesUnreadable ? saving.replaces : saving.changed(changed.length)
}

/** What has been done, while nothing would change. */
function resultWords({ state, replaced }: SettingsFormState): string {
  if (replaced) return replaced.said
  if (state.kind !== 'saved') return ''
  const { isNew, earlier } = state
  const { version, savedAt } = state.document
  const saved =
    isNew && savedAt !== null ? saving.saved(version, savedAt) : saving.unchanged(version)
  return earlier === undefined ? saved : `${conflict.earlier(earlier.version)} ${saved}`
}

/** The settings that keep the draft from being saved, after it was tried. */
function useWrongSettings({ wasRefused }: SettingsFormState): SettingPath[] {
  const { unusable } = useDraftAnalysis()
  return wasRefused ? unusable : []
}

/** {@link useWrongSettings}, each leading to its field. */
function Attention({ form }: { form: SettingsFormState }) {
  const wrong = useWrongSettings(form)
  if (wrong.length === 0) return null
  return (
    <Text as="div" variant="body2" tone="error">
      <span>{`${saving.attention(wrong.length)}: `}</span>
      {wrong.map((setting, index) => (
        <span key={setting}>
          {index > 0 && <span>, </span>}
          <button
            type="button"
            className={clsx(link['link'], link['button'], css['wrong'])}
            onClick={() => focusSetting(form.form, setting)}
          >
            {settingLabels[setting]}
          </button>
        </span>
      ))}
    </Text>
  )
}

/** What changes for people, in a line; empty where that cannot be told. */
function usePeopleWords(): string {
  const { settings, saved, changed } = useDraftAnalysis()
  return settings === undefined || changed.length === 0 ? '' : peopleSummary(saved, settings)
}

function ForPeople() {
  const words = usePeopleWords()
  if (words === '') return null
  return (
    <Text as="div" variant="body2" tone="secondary">
      <BreakableText text={words} />
    </Text>
  )
}

/** What was put in place of the draft before, beside the changes that it makes, and Undo. */
function PutIn({ form }: { form: SettingsFormState }) {
  const { replaced, state } = form
  if (!replaced || state.kind === 'saving') return null
  return (
    <Text as="div" variant="body2" tone="secondary">
      <span>{replaced.said}</span>{' '}
      <button
        type="button"
        className={clsx(link['link'], link['button'])}
        onClick={() => form.undo(replaced)}
      >
        {saving.undo}
      </button>
    </Text>
  )
}

/**
 * What would be saved, or what has been. Only what has been done is told to a screen reader from
 * here, at once; the rest follows every key, and {@link StatusAnnouncement} tells it.
 */
export function SaveStatus({ form, hasChanges }: Props) {
  const changes = useChangeWords(form)
  return (
    <>
      {hasChanges && (
        <Text as="div" variant="subtitle2">
          {changes}
        </Text>
      )}
      {hasChanges && <ForPeople />}
      <output>
        {!hasChanges && (
          <Text as="div" variant="subtitle2">
            {resultWords(form)}
          </Text>
        )}
        {form.state.kind === 'saving' && <SlowNote text={stillWorking.saving} />}
        {hasChanges && <PutIn form={form} />}
      </output>
      <Attention form={form} />
    </>
  )
}

/** Tells a screen reader what would be saved, whenever whoever types has paused. */
export function StatusAnnouncement({ form, hasChanges }: Props) {
  const changes = useChangeWords(form)
  const people = usePeopleWords()
  const wrong = useWrongSettings(form)
  const attention = wrong.length === 0 ? '' : saving.attention(wrong.length)
  const sentences = [changes, people, attention].filter((words) => words !== '')
  return <Announcement text={hasChanges ? sentences.join('. ') : ''} />
}
