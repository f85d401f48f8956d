import Alert from '@mui/material/Alert'
import { useState } from 'react'
import { Button } from '../../../fields/Button.tsx'
import { lazyPart } from '../../../fields/lazy-part.ts'
import { LoadedPart } from '../../../fields/LoadedPart.tsx'
import { drafts } from '../../../words/en/drafts.ts'
import { partFailed } from '../../../words/en/parts.ts'
import type { Base } from '../base.ts'
import { useDraftAnalysis } from '../draft-analysis.tsx'
import { LeaveGuard } from '../leaving/LeaveGuard.tsx'
import type { SettingsFormState } from '../use-settings-form.ts'
import type { Desk } from './desk.ts'
import css from './DraftNotices.module.css'
import { goingOnFrom, type Opening } from './opening.ts'
import type { ShelfEntry } from './shelf.ts'
import { useKeeper } from './use-keeper.ts'
import type { useOtherDrafts } from './use-other-drafts.ts'

const otherDrafts = lazyPart(() => import('./OtherDrafts.tsx'))

type Props = {
  form: SettingsFormState
  desk: Desk | null
  /** The drafts that closed tabs have left, and those that were put aside. */
  others: ReturnType<typeof useOtherDrafts>
  opening: Opening
  /** What is stored now, as far as this page knows. */
  stored: Base
}

function Back({ at, onDiscard }: { at: string; onDiscard: (count: number) => void }) {
  const { changed } = useDraftAnalysis()
  return (
    <Alert
      severity="info"
      role="note"
      action={
        <Button size="small" tone="inherit" onClick={() => onDiscard(changed.length)}>
          {drafts.discard}
        </Button>
      }
      className={css['back']}
    >
      {drafts.back(at)}
    </Alert>
  )
}

/** Keeps the draft in this browser, and says what has become of it and of those of closed tabs. */
export function DraftNotices({ form, desk, others, opening, stored }: Props) {
  const { keeper, isKept, hasChanges } = useKeeper(desk, form, opening.putsAside)
  const { entries, look } = others
  const [backOf, setBackOf] = useState(opening.keptAt)
  // It stays after the last one is discarded, because that can be undone.
  const [hasOthers, setHasOthers] = useState(false)
  if (entries.length > 0 && !hasOthers) setHasOthers(true)
  // Once saved, discarded or typed back, what is changed after that was never away.
  if (backOf !== undefined && !hasChanges) setBackOf(undefined)

  async function show({ tab }: ShelfEntry): Promise<boolean> {
    keeper.flush()
    const kept = await desk?.take(tab)
    if (kept) {
      const { base, handed } = goingOnFrom(kept, stored)
      keeper.follow(() => ({ base, ...handed }))
      form.open({ base, ...handed })
      setBackOf(kept.keptAt)
    }
    await look()
    return kept !== undefined
  }
  async function discard({ tab }: ShelfEntry): Promise<void> {
    await desk?.discard(tab)
    await look()
  }
  async function putBack(entry: ShelfEntry): Promise<boolean> {
    const isBack = desk?.putBack(entry) ?? false
    await look()
    return isBack
  }

  return (
    <div tabIndex={-1} className={css['notices']}>
      <LeaveGuard hasChanges={hasChanges} keep={keeper.flush} />
      {backOf !== undefined && <Back at={backOf} onDiscard={form.discard} />}
      <output className={css['notKept']}>
        {!isKept && (
          <Alert severity="warning" role="note">
            {drafts.notKept}
          </Alert>
        )}
      </output>
      {hasOthers && (
        <LoadedPart part={otherDrafts} failed={partFailed.otherDrafts} look="among">
          {({ OtherDrafts }) => (
            <OtherDrafts entries={entries} onShow={show} onDiscard={discard} onPutBack={putBack} />
          )}
        </LoadedPart>
      )}
    </div>
  )
}
