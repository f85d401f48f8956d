import type { FormSnapshot } from '../editor/form-snapshot.ts'
import type { TabDrafts } from './tab-drafts.ts'
import { isStored } from './initial-draft.ts'

/**
 * Makes `before`, which is kept as an earlier draft under the name `aside`, the draft of this tab
 * again, and no longer an earlier one. Returns the name under which `now` is kept as an earlier draft
 * instead; `undefined` where there is nothing to keep, or no room for it.
 */
export type SwapDrafts = (
  now: FormSnapshot | undefined,
  before: FormSnapshot,
  aside: string,
) => string | undefined

const isSame = (a: FormSnapshot['draft'], b: FormSnapshot['draft']) =>
  JSON.stringify(a) === JSON.stringify(b)

/** Lets go of the earlier draft, unless somebody has taken it up and changed it since. */
async function letGo(tabDrafts: TabDrafts, aside: string, { draft }: FormSnapshot): Promise<void> {
  const left = (await tabDrafts.others()).find(({ tab }) => tab === aside)
  if (left?.kept && isSame(left.kept.draft, draft)) await tabDrafts.discard(aside)
}

/**
 * Returns the exchange of two drafts at `desk`. Everything is written before anything is let go of,
 * so that a page that dies in between loses neither. `onDone` is called when the earlier drafts are
 * others than before.
 */
export function createSwapDrafts(
  tabDrafts: TabDrafts | null,
  onDone: () => Promise<void>,
): SwapDrafts {
  return (now, before, aside) => {
    if (!tabDrafts) return undefined
    const keep = (whole: FormSnapshot) =>
      tabDrafts.keep({ account: tabDrafts.account, keptAt: new Date().toISOString(), ...whole })
    const own = tabDrafts.tab()
    const isLeft = now !== undefined && !isStored(now) && keep(now)
    if (isLeft) tabDrafts.putAside()
    const isBack = keep(before)
    void (isBack ? letGo(tabDrafts, aside, before) : Promise.resolve()).then(onDone)
    return isLeft ? own : undefined
  }
}
