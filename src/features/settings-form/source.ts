import type { Origin } from '../../api/contract.ts'
import type { Draft } from '../../policy/draft.ts'
import type { Base } from './base.ts'

/**
 * Where a draft comes from, and so where the version that it becomes comes from: `edited` until
 * something takes the place of the whole draft. `restores` is the version that is restored.
 */
export type Source = { origin: Origin; restores?: number }

/** A draft with what belongs to it. */
export type Whole = { draft: Draft; source: Source; base: Base }

/** A draft to begin with instead of what is stored, and where it comes from. */
export type Handed = { draft: Draft; source: Source }

/** Where a draft comes from that was typed, starting from `base`. */
export const typedFrom = (base: Base): Source => ({
  origin: base.replacesUnreadable ? 'reset' : 'edited',
})

/**
 * Whether a draft from `source` is reviewed before it is saved: one that nobody typed is. Starting
 * from the defaults has been asked for in place of what cannot be read, and there is nothing to
 * compare with.
 */
export const goesThroughReview = ({ origin }: Source, base: Base): boolean =>
  origin !== typedFrom(base).origin
