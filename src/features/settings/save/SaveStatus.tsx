import { clsx } from 'clsx'
import { useMemo } from 'react'
import { useFormContext } from 'react-hook-form'
import { Announcement } from '../../../ui/Announcement.tsx'
import * as link from '../../../ui/link.module.css'
import { SlowNote } from '../../../ui/SlowNote.tsx'
import { Text } from '../../../ui/Text.tsx'
import type { Draft } from '../../../policy/draft.ts'
import { noticedSettings } from '../../../policy/noticed-settings.ts'
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

/** The number of changes, and of those that people notice. */
function ChangeCounts({ base }: Pick<EditorState, 'base'>) {
  const { settings, saved, changed } = useDraftAnalysis()
  const noticed = useMemo(
    () => settings && noticedSettings(saved, settings).length,
    [saved, settings],
  )
  if (base.replacesUnreadable) return <strong>{saving.replaces}</strong>
  return (
    <>
      <strong>{saving.changed(changed.length)}</strong>
      {noticed !== undefined && <span className={css.dot}>·</span>}
      {noticed !== undefined && <span>{saving.noticed(noticed)}</span>}
    </>
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

type NoticeProps = Pick<EditorState, 'saveState' | 'undo' | 'wasInvalid'> & {
  hasChanges: boolean
  onUndo: () => void
}

/**
 * The notices above the line of the save bar. A screen reader hears from here only what has been done,
 * at once; {@link StatusAnnouncement} announces the rest, which follows every key.
 */
export function SaveNotices({ saveState, undo, wasInvalid, hasChanges, onUndo }: NoticeProps) {
  const isSaving = saveState.kind === 'saving'
  return (
    <>
      <output>
        {isSaving && <SlowNote text={stillWorking.saving} />}
        {hasChanges && undo && !isSaving && (
          <ReplacementLine announcement={undo.announcement} onUndo={onUndo} />
        )}
      </output>
      <Attention wasInvalid={wasInvalid} />
    </>
  )
}

type StatusProps = Pick<EditorState, 'base' | 'saveState' | 'undo'> & { hasChanges: boolean }

/** What would be saved, or what has been: the text of the save bar. */
export function SaveStatus({ base, saveState, undo, hasChanges }: StatusProps) {
  return (
    <div className={css.status}>
      {hasChanges && <ChangeCounts base={base} />}
      <output>{!hasChanges && <strong>{resultMessage({ saveState, undo })}</strong>}</output>
    </div>
  )
}

/** Announces to a screen reader what would be saved, whenever the person pauses typing. */
export function StatusAnnouncement({
  base,
  wasInvalid,
  hasChanges,
}: Pick<EditorState, 'base' | 'wasInvalid'> & { hasChanges: boolean }) {
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
