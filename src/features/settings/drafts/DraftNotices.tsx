import Alert from '@mui/material/Alert'
import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { Button } from '../../../ui/Button.tsx'
import { lazyPart } from '../../../ui/lazy-part.ts'
import { LoadedPart } from '../../../ui/LoadedPart.tsx'
import type { Draft } from '../../../policy/draft.ts'
import { drafts } from '#messages/drafts.ts'
import { partFailed } from '#messages/parts.ts'
import { useDraftAnalysis } from '../editor/draft-analysis-context.tsx'
import type { Base, FormSnapshot, Source } from '../editor/form-snapshot.ts'
import type { Reason } from '../editor/reason.ts'
import { useDraftAutosave } from './draft-autosave.ts'
import * as css from './DraftNotices.module.css'
import type { StoredDraft } from './draft-storage.ts'
import { resumeDraft, type InitialDraft } from './initial-draft.ts'
import { LeaveGuard } from './LeaveGuard.tsx'
import type { TabDrafts } from './tab-drafts.ts'
import type { OtherDrafts as OtherDraftsState } from './use-tab-drafts.ts'

const otherDrafts = lazyPart(() => import('./OtherDrafts.tsx'))

type Props = {
  form: UseFormReturn<Draft>
  base: Base
  source: Source
  reason: Reason
  tabDrafts: TabDrafts | null
  others: OtherDraftsState
  initial: InitialDraft
  /** The stored document, as far as this page knows. */
  stored: Base
  /** Puts an earlier draft into the form. */
  onOpen: (snapshot: FormSnapshot) => void
  /** Discards the given number of changes. */
  onDiscard: (changes: number) => void
}

function RestoredNotice({ at, onDiscard }: { at: string; onDiscard: Props['onDiscard'] }) {
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
      className={css.back}
    >
      {drafts.back(at)}
    </Alert>
  )
}

/** Keeps the draft in this browser, and says what became of it and of the drafts of closed tabs. */
export function DraftNotices(props: Props) {
  const { form, base, source, reason, tabDrafts, others, initial, stored, onOpen, onDiscard } =
    props
  const { setsAside } = initial
  const autosaveOptions = { tabDrafts, setsAside, form, base, source, reason }
  const { autosave, isKept, hasChanges } = useDraftAutosave(autosaveOptions)
  const { entries, refresh } = others
  // Nothing has happened to the draft if the person has only been to another place of this page.
  const [restoredFrom, setRestoredFrom] = useState(
    tabDrafts?.isOfThisPage() === true ? undefined : initial.keptAt,
  )
  // It stays after the last one is discarded, because that can be undone.
  const [hasOthers, setHasOthers] = useState(false)
  if (entries.length > 0 && !hasOthers) setHasOthers(true)
  // Once saved, discarded or typed back, later changes are not the restored ones.
  if (restoredFrom !== undefined && !hasChanges) setRestoredFrom(undefined)

  async function show({ tab }: StoredDraft): Promise<boolean> {
    autosave.flush()
    const kept = await tabDrafts?.take(tab)
    if (kept) {
      const snapshot = resumeDraft(kept, stored)
      autosave.follow(() => snapshot)
      onOpen(snapshot)
      setRestoredFrom(kept.keptAt)
    }
    await refresh()
    return kept !== undefined
  }
  async function discardOther({ tab }: StoredDraft): Promise<void> {
    await tabDrafts?.discard(tab)
    await refresh()
  }
  async function putBack(entry: StoredDraft): Promise<boolean> {
    const isBack = tabDrafts?.putBack(entry) ?? false
    await refresh()
    return isBack
  }

  return (
    <div tabIndex={-1} className={css.notices}>
      <LeaveGuard hasChanges={hasChanges} keep={autosave.flush} />
      {restoredFrom !== undefined && <RestoredNotice at={restoredFrom} onDiscard={onDiscard} />}
      <output className={css.notKept}>
        {!isKept && (
          <Alert severity="warning" role="note">
            {drafts.notKept}
          </Alert>
        )}
      </output>
      {hasOthers && (
        <LoadedPart part={otherDrafts} failed={partFailed.otherDrafts} look="inline">
          {({ OtherDrafts }) => (
            <OtherDrafts
              entries={entries}
              onShow={show}
              onDiscard={discardOther}
              onPutBack={putBack}
            />
          )}
        </LoadedPart>
      )}
    </div>
  )
}
