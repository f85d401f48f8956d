import { clsx } from 'clsx'
import { useFormContext } from 'react-hook-form'
import { Announcement } from '../../../ui/Announcement.tsx'
import { BreakableText } from '../../../ui/BreakableText.tsx'
import * as link from '../../../ui/link.module.css'
import { SlowNote } from '../../../ui/SlowNote.tsx'
import { Text } from '../../../ui/Text.tsx'
import type { Draft } from '../../../policy/draft.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { conflict } from '#messages/conflict.ts'
import { stillWorking } from '#messages/failures.ts'
import { enumerationSeparator } from '#messages/format.ts'
import { settingLabels } from '#messages/labels.ts'
import { saving } from '#messages/page.ts'
import { peopleSummary } from '#messages/people.ts'
import { useDraftAnalysis } from '../editor/draft-analysis-context.tsx'
import type { EditorState } from '../editor/editor-reducer.ts'
import { focusSetting } from '../editor/field-problems.ts'
import * as css from './SaveBar.module.css'

/** Returns a heading that says how many settings would change. */
function useChangeSummary({ base }: Pick<EditorState, 'base'>): string {
  const { changed } = useDraftAnalysis()
  return base.replacesUnreadable ? saving.replaces : saving.changed(changed.length)
}

/** Returns the sentence about what has been done, while the draft changes nothing. */
function resultMessage({ saveState, undo }: Pick<EditorState, 'saveState' | 'undo'>): string {
  if (undo) return undo.announcement
  if (saveState.kind !== 'saved') return ''
  const { isNew, earlier } = saveState
  const { version, savedAt } = saveState.document
  const saved =
    isNew && savedAt !== null ? saving.saved(version, savedAt) : saving.unchanged(version)
  return earlier === undefined ? saved : `${conflict.earlier(earlier.version)} ${saved}`
}

/** Returns the settings that keep the draft from being saved, after an attempt to save it. */
function useInvalidSettings(wasInvalid: boolean): SettingPath[] {
  const { unusable } = useDraftAnalysis()
  return wasInvalid ? unusable : []
}

/** The settings that keep the draft from being saved, each as a link to its field. */
function Attention({ wasInvalid }: Pick<EditorState, 'wasInvalid'>) {
  const form = useFormContext<Draft>()
  const invalid = useInvalidSettings(wasInvalid)
  if (invalid.length === 0) return null
  return (
    <Text as="div" variant="body2" tone="error">
      <span>{`${saving.attentionTo(invalid.length)} `}</span>
      {invalid.map((setting, index) => (
        <span key={setting}>
          {index > 0 && <span>{enumerationSeparator()}</span>}
          <button
            type="button"
            className={clsx(link.link, link.button, css.invalid)}
            onClick={() => focusSetting(form, setting)}
          >
            {settingLabels[setting]}
          </button>
        </span>
      ))}
    </Text>
  )
}

/** Returns one line about what changes for people; empty if that is not known. */
function usePeopleSummary(): string {
  const { settings, saved, changed } = useDraftAnalysis()
  return settings === undefined || changed.length === 0 ? '' : peopleSummary(saved, settings)
}

function PeopleLine() {
  const text = usePeopleSummary()
  if (text === '') return null
  return (
    <Text as="div" variant="body2" tone="secondary">
      <BreakableText text={text} />
    </Text>
  )
}

/** The replacement of the draft, beside the changes that it makes, and Undo. */
function ReplacementLine({ announcement, onUndo }: { announcement: string; onUndo: () => void }) {
  return (
    <Text as="div" variant="body2" tone="secondary">
      <span>{announcement}</span>{' '}
      <button type="button" className={clsx(link.link, link.button)} onClick={onUndo}>
        {saving.undo}
      </button>
    </Text>
  )
}

type Props = Pick<EditorState, 'base' | 'saveState' | 'undo' | 'wasInvalid'> & {
  hasChanges: boolean
  onUndo: () => void
}

/**
 * What would be saved, or what has been. A screen reader hears from here only what has been done, at
 * once; {@link StatusAnnouncement} announces the rest, which follows every key.
 */
export function SaveStatus(props: Props) {
  const { saveState, undo, wasInvalid, hasChanges, onUndo } = props
  const changes = useChangeSummary(props)
  const isSaving = saveState.kind === 'saving'
  return (
    <>
      {hasChanges && (
        <Text as="div" variant="subtitle2">
          {changes}
        </Text>
      )}
      {hasChanges && <PeopleLine />}
      <output>
        {!hasChanges && (
          <Text as="div" variant="subtitle2">
            {resultMessage(props)}
          </Text>
        )}
        {isSaving && <SlowNote text={stillWorking.saving} />}
        {hasChanges && undo && !isSaving && (
          <ReplacementLine announcement={undo.announcement} onUndo={onUndo} />
        )}
      </output>
      <Attention wasInvalid={wasInvalid} />
    </>
  )
}

/** Announces to a screen reader what would be saved, whenever the person pauses typing. */
export function StatusAnnouncement({
  base,
  wasInvalid,
  hasChanges,
}: Pick<Props, 'base' | 'wasInvalid' | 'hasChanges'>) {
  const { changed } = useDraftAnalysis()
  const changes = base.replacesUnreadable
    ? saving.replacesSentence
    : saving.changedSentence(changed.length)
  const people = usePeopleSummary()
  const invalid = useInvalidSettings(wasInvalid)
  const attention = invalid.length === 0 ? '' : saving.attention(invalid.length)
  const sentences = [changes, people, attention].filter((sentence) => sentence !== '')
  return <Announcement text={hasChanges ? sentences.join(' ') : ''} />
}
