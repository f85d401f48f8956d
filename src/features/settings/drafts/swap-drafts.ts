import type { FormSnapshot } from '../editor/form-snapshot.ts'
import type { SwapDrafts } from '../editor/use-settings-editor.ts'
import { isStored } from './initial-draft.ts'
import type { TabDrafts } from './tab-drafts.ts'

const isSame = (a: FormSnapshot['draft'], b: FormSnapshot['draft']) =>
  JSON.stringify(a) === JSON.stringify(b)

/** Discards the earlier draft, unless another tab has taken it and changed it since. */
async function discardEarlier(
  tabDrafts: TabDrafts,
  storedAs: string,
  { draft }: FormSnapshot,
): Promise<void> {
  const left = (await tabDrafts.others()).find(({ tab }) => tab === storedAs)
  if (left?.kept && isSame(left.kept.draft, draft)) await tabDrafts.discard(storedAs)
}

/**
 * Creates the swap of the draft of this tab for an earlier one. It writes everything before it
 * discards anything, so that a page that dies in between loses neither. It calls `onDone` when the
 * earlier drafts have changed.
 */
export function createSwapDrafts(
  tabDrafts: TabDrafts | null,
  onDone: () => Promise<void>,
): SwapDrafts {
  return (now, before, storedAs) => {
    if (!tabDrafts) return undefined
    const keep = (snapshot: FormSnapshot) =>
      tabDrafts.keep({
        account: tabDrafts.account,
        keptAt: new Date().toISOString(),
        ...snapshot,
      })
    const own = tabDrafts.tab()
    const isSetAside = now !== undefined && !isStored(now) && keep(now)
    if (isSetAside) tabDrafts.setAside()
    const isBack = keep(before)
    void (isBack ? discardEarlier(tabDrafts, storedAs, before) : Promise.resolve()).then(onDone)
    return isSetAside ? own : undefined
  }
}
