import { useId, type ReactNode } from 'react'
import { Button } from '../../../fields/Button.tsx'
import { Text } from '../../../fields/Text.tsx'
import { analyzeDraft } from '../../../policy/draft-analysis.ts'
import { otherDrafts } from '../../../words/en/drafts.ts'
import { settingLabels } from '../../../words/en/labels.ts'
import { downloadText } from '../download-text.ts'
import type { KeptDraft } from './kept-draft.ts'
import css from './OtherDrafts.module.css'
import type { ShelfEntry } from './shelf.ts'

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

type Props = { entry: ShelfEntry; onShow: () => void; onDiscard: () => void }

/** One draft of a closed tab: when it was kept and what it changes, or that nobody can read it. */
export function OtherDraft({ entry: { kept, text }, onShow, onDiscard }: Props) {
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
    <li className={css['draft']}>
      <div className={css['changes']}>
        <Text id={id} variant="body2">
          {kept ? otherDrafts.kept(kept.keptAt) : otherDrafts.unreadable}
        </Text>
        <Text variant="body2" tone="secondary">
          {kept ? changesOf(kept) : otherDrafts.unreadableText}
        </Text>
      </div>
      <div className={css['actions']}>
        {use}
        <DraftButton label={otherDrafts.discard} of={id} onClick={onDiscard} />
      </div>
    </li>
  )
}
