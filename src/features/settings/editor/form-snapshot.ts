import type { Origin } from '../../../api/contract.ts'
import type { Draft } from '../../../policy/draft.ts'
import type { Base } from './base.ts'

/**
 * Where a draft comes from, and so where the version that it becomes comes from: `edited` until
 * something takes the place of the whole draft. `restores` is the version that is restored.
 */
export type Source = { origin: Origin; restores?: number }

/** A draft with what belongs to it. */
export type FormSnapshot = { draft: Draft; source: Source; base: Base }

/** A draft to begin with instead of what is stored, and where it comes from. */
export type Handed = { draft: Draft; source: Source }

/** Where a draft comes from that was typed, starting from `base`. */
export const typedFrom = (base: Base): Source => ({
  origin: base.replacesUnreadable ? 'reset' : 'edited',
})

/**
 * Returns where a draft from `source` comes from when it is saved on top of `base`. The version that
 * it restores may be gone by then, with those that were cleared or set back; then it is `edited`.
 */
export const sourceOn = (base: Base, source: Source): Source =>
  source.restores !== undefined && source.restores >= base.document.version
    ? typedFrom(base)
    : source

/**
 * Whether a draft from `source` is reviewed before it is saved: one that nobody typed is. Starting
 * from the defaults has been asked for in place of what cannot be read, and there is nothing to
 * compare with.
 */
export const goesThroughReview = ({ origin }: Source, base: Base): boolean =>
  origin !== typedFrom(base).origin
