import { clsx } from 'clsx'
import { useState } from 'react'
import paper from '../../../fields/paper.module.css'
import { Button } from '../../../fields/Button.tsx'
import { Text } from '../../../fields/Text.tsx'
import { otherDrafts } from '../../../words/en/drafts.ts'
import { saving } from '../../../words/en/page.ts'
import { OtherDraft } from './OtherDraft.tsx'
import css from './OtherDrafts.module.css'
import type { StoredDraft } from './draft-storage.ts'

type Props = {
  entries: readonly StoredDraft[]
  /** Puts one into the form; false where another tab has it by now. */
  onShow: (entry: StoredDraft) => Promise<boolean>
  onDiscard: (entry: StoredDraft) => Promise<void>
  /** Takes back that one was discarded; false where the browser does not let it. */
  onPutBack: (entry: StoredDraft) => Promise<boolean>
}

/** What closed tabs have left: to be shown, downloaded or discarded, which can be undone. */
export function OtherDrafts({ entries, onShow, onDiscard, onPutBack }: Props) {
  const [discarded, setDiscarded] = useState<StoredDraft>()
  const [said, setSaid] = useState('')

  async function show(entry: StoredDraft) {
    setDiscarded(undefined)
    setSaid((await onShow(entry)) ? '' : otherDrafts.inUse)
  }
  async function discard(entry: StoredDraft) {
    await onDiscard(entry)
    setDiscarded(entry)
    setSaid(otherDrafts.discarded)
  }
  async function undo(entry: StoredDraft) {
    const isBack = await onPutBack(entry)
    setDiscarded(isBack ? undefined : entry)
    setSaid(isBack ? '' : otherDrafts.putBackFailed)
  }

  if (entries.length === 0 && said === '') return null
  return (
    <div tabIndex={-1} className={clsx(paper['paper'], css['frame'])}>
      <div className={css['drafts']}>
        {entries.length > 0 && (
          <details open={entries.some(({ kept }) => !kept)}>
            <Text as="summary" variant="subtitle2" className={css['title']}>
              {otherDrafts.title(entries.length)}
            </Text>
            <ul className={css['list']}>
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
        <Text as="output" variant="body2" className={css['said']}>
          {said !== '' && <span>{said}</span>}
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
