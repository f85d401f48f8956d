import { clsx } from 'clsx'
import { BreakableText } from '../../fields/BreakableText.tsx'
import link from '../../fields/link.module.css'
import { SlowNote } from '../../fields/SlowNote.tsx'
import { Text } from '../../fields/Text.tsx'
import { settingPaths } from '../../policy/setting-path.ts'
import { conflict } from '../../words/en/conflict.ts'
import { stillWorking } from '../../words/en/failures.ts'
import { settingLabels } from '../../words/en/labels.ts'
import { saving } from '../../words/en/page.ts'
import { peopleSummary } from '../../words/en/people.ts'
import { useDraftReading } from './draft-reading.tsx'
import { focusSetting } from './problems.ts'
import css from './SaveBar.module.css'
import type { SettingsFormState } from './use-settings-form.ts'

type Props = { form: SettingsFormState; hasChanges: boolean }

function useStatusWords({ form, hasChanges }: Props): string {
  const { changed } = useDraftReading()
  const { state, replaced, base } = form
  if (hasChanges) return base.replacesUnreadable ? saving.replaces : saving.changed(changed.length)
  if (replaced) return replaced.said
  if (state.kind !== 'saved') return ''
  const { isNew, earlier } = state
  const { version, savedAt } = state.document
  const saved =
    isNew && savedAt !== null ? saving.saved(version, savedAt) : saving.unchanged(version)
  return earlier === undefined ? saved : `${conflict.earlier(earlier.version)} ${saved}`
}

/** The settings that keep the draft from being saved, after it was tried, each leading to its field. */
function Attention({ form }: { form: SettingsFormState }) {
  const { unusable } = useDraftReading()
  if (!form.wasRefused || unusable.length === 0) return null
  return (
    <Text as="div" variant="body2" tone="error">
      <span>{`${saving.attention(unusable.length)}: `}</span>
      {settingPaths
        .filter((setting) => unusable.includes(setting))
        .map((setting, index) => (
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

/** What changes for people, in a line. */
function ForPeople() {
  const { settings, saved, unusable, changed } = useDraftReading()
  if (unusable.length > 0 || changed.length === 0) return null
  return (
    <Text as="div" variant="body2" tone="secondary">
      <BreakableText text={peopleSummary(saved, settings)} />
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

/** What would be saved, or what has been. */
export function SaveStatus(props: Props) {
  return (
    <>
      <Text as="div" variant="subtitle2">
        {useStatusWords(props)}
      </Text>
      <ForPeople />
      {props.form.state.kind === 'saving' && <SlowNote text={stillWorking.saving} />}
      {props.hasChanges && <PutIn form={props.form} />}
      <Attention form={props.form} />
    </>
  )
}
