import { clsx } from 'clsx'
import { useId, useState, type ReactNode } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { downloadText } from '../../../ui/download-file.ts'
import * as paper from '../../../ui/paper.module.css'
import { Text } from '../../../ui/Text.tsx'
import { analyzeDraft } from '../../../policy/draft-analysis.ts'
import { otherDrafts } from '#messages/drafts.ts'
import { settingLabels } from '#messages/labels.ts'
import { saving } from '#messages/page.ts'
import type { StoredDraft } from './draft-storage.ts'
import type { KeptDraft } from './kept-draft.ts'
import * as css from './OtherDrafts.module.css'

type ButtonProps = { label: string; of: string; onClick: () => void }

/** A button whose name says which draft it is about. */
function DraftButton({ label, of, onClick }: ButtonProps) {
  const id = useId()
  return (
    <Button
      id={id}
      size="small"
      variant="outlined"
      aria-labelledby={`${id} ${of}`}
      onClick={onClick}
    >
      {label}
    </Button>
  )
}

function changesOf({ draft, base }: KeptDraft): string {
  const { changed } = analyzeDraft(draft, base.document.settings)
  return changed.length === 0
    ? otherDrafts.nothing
    : otherDrafts.changes(changed.map((setting) => settingLabels[setting]))
}

type DraftProps = { entry: StoredDraft; onShow: () => void; onDiscard: () => void }

/** One earlier draft: when it was kept and what it changes, or that it cannot be read. */
function OtherDraft({ entry: { kept, text }, onShow, onDiscard }: DraftProps) {
  const id = useId()
  const use: ReactNode = kept ? (
    <DraftButton label={otherDrafts.show} of={id} onClick={onShow} />
  ) : (
    <DraftButton
      label={otherDrafts.download}
      of={id}
      onClick={() => downloadText(otherDrafts.fileName, text)}
    />
  )
  return (
    <li className={css.draft}>
      <div className={css.changes}>
        <Text id={id} variant="body2">
          {kept ? otherDrafts.kept(kept.keptAt) : otherDrafts.unreadable}
        </Text>
        <Text variant="body2" tone="secondary">
          {kept ? changesOf(kept) : otherDrafts.unreadableText}
        </Text>
      </div>
      <div className={css.actions}>
        {use}
        <DraftButton label={otherDrafts.discard} of={id} onClick={onDiscard} />
      </div>
    </li>
  )
}

type Props = {
  entries: readonly StoredDraft[]
  /** Puts a draft into the form; resolves to false if another tab has it by now. */
  onShow: (entry: StoredDraft) => Promise<boolean>
  onDiscard: (entry: StoredDraft) => Promise<void>
  /** Undoes a discard; resolves to false if the browser does not allow it. */
  onPutBack: (entry: StoredDraft) => Promise<boolean>
}

/** The drafts that closed tabs have left: to show, download or discard, which can be undone. */
export function OtherDrafts({ entries, onShow, onDiscard, onPutBack }: Props) {
  const [discarded, setDiscarded] = useState<StoredDraft>()
  const [announcement, announce] = useState('')

  async function show(entry: StoredDraft) {
    setDiscarded(undefined)
    announce((await onShow(entry)) ? '' : otherDrafts.inUse)
  }
  async function discard(entry: StoredDraft) {
    await onDiscard(entry)
    setDiscarded(entry)
    announce(otherDrafts.discarded)
  }
  async function undo(entry: StoredDraft) {
    const isBack = await onPutBack(entry)
    setDiscarded(isBack ? undefined : entry)
    announce(isBack ? '' : otherDrafts.putBackFailed)
  }

  if (entries.length === 0 && announcement === '') return null
  return (
    <div tabIndex={-1} className={clsx(paper.paper, css.frame)}>
      <div className={css.drafts}>
        {entries.length > 0 && (
          <details open={entries.some(({ kept }) => !kept)}>
            <Text as="summary" variant="subtitle2" className={css.title}>
              {otherDrafts.title(entries.length)}
            </Text>
            <ul className={css.list}>
              {entries.map((entry) => (
                <OtherDraft
                  key={entry.tab}
                  entry={entry}
                  onShow={() => void show(entry)}
                  onDiscard={() => void discard(entry)}
                />
              ))}
            </ul>
          </details>
        )}
        <Text as="output" variant="body2" className={css.announcement}>
          {announcement !== '' && <span>{announcement}</span>}
          {discarded && (
            <Button size="small" onClick={() => void undo(discarded)}>
              {saving.undo}
            </Button>
          )}
        </Text>
      </div>
    </div>
  )
}
