import type { Whole } from '../editor/form-snapshot.ts'
import type { Desk } from './tab-drafts.ts'
import { isStored } from './initial-draft.ts'

/**
 * Makes `before`, which is kept as an earlier draft under the name `aside`, the draft of this tab
 * again, and no longer an earlier one. Returns the name under which `now` is kept as an earlier draft
 * instead; `undefined` where there is nothing to keep, or no room for it.
 */
export type Exchange = (now: Whole | undefined, before: Whole, aside: string) => string | undefined

const isSame = (a: Whole['draft'], b: Whole['draft']) => JSON.stringify(a) === JSON.stringify(b)

/** Lets go of the earlier draft, unless somebody has taken it up and changed it since. */
async function letGo(desk: Desk, aside: string, { draft }: Whole): Promise<void> {
  const left = (await desk.others()).find(({ tab }) => tab === aside)
  if (left?.kept && isSame(left.kept.draft, draft)) await desk.discard(aside)
}

/**
 * Returns the exchange of two drafts at `desk`. Everything is written before anything is let go of,
 * so that a page that dies in between loses neither. `onDone` is called when the earlier drafts are
 * others than before.
 */
export function exchangeAt(desk: Desk | null, onDone: () => Promise<void>): Exchange {
  return (now, before, aside) => {
    if (!desk) return undefined
    const keep = (whole: Whole) =>
      desk.keep({ account: desk.account, keptAt: new Date().toISOString(), ...whole })
    const own = desk.tab()
    const isLeft = now !== undefined && !isStored(now) && keep(now)
    if (isLeft) desk.putAside()
    const isBack = keep(before)
    void (isBack ? letGo(desk, aside, before) : Promise.resolve()).then(onDone)
    return isLeft ? own : undefined
  }
}
