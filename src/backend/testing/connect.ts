import type { ReplaceableStore } from '../store.ts'

/** Opens two connections to a new store, as two tabs or two servers do. */
export type Connect = () => [ReplaceableStore, ReplaceableStore]
