import { createMemoryStore } from '../memory-store.ts'
import type { ReplaceableStore } from '../store.ts'

let create: () => ReplaceableStore = createMemoryStore

/** Returns a new store: in memory, unless {@link setFreshStore} has chosen another kind. */
export const freshStore = (): ReplaceableStore => create()

/** Runs the following tests on the stores that `open` returns. */
export function setFreshStore(open: () => ReplaceableStore): void {
  create = open
}
