import { useState } from 'react'
import type { Draft } from '../../../policy/draft.ts'
import { putInPlace } from '../../../words/en/drafts.ts'
import { saving } from '../../../words/en/page.ts'
import type { SwapDrafts } from '../drafts/swap-drafts.ts'
import type { FormSnapshot } from './form-snapshot.ts'

/** What was there before a whole draft was put in, and what is said of that. */
export type Replaced = {
  before: FormSnapshot
  said: string
  /** What was put in, where it can be had again as long as nothing is typed into it. */
  put: Draft | undefined
  /** Under which name what was there before is kept as an earlier draft, if it is. */
  aside?: string | undefined
}

type Options = {
  /** What the first draft took the place of, if anything. */
  initial: Replaced | undefined
  /** Reads what is there now. */
  current: () => FormSnapshot
  /** Puts something in its place. */
  putIn: (whole: FormSnapshot) => void
  swapDrafts: SwapDrafts
}

const isSame = (a: Draft, b: Draft) => JSON.stringify(a) === JSON.stringify(b)

/** Tells of an Undo that took `now` away, which is kept as an earlier draft under the name `left`. */
const undone = (now: FormSnapshot, before: FormSnapshot, left: string | undefined): Replaced =>
  left === undefined
    ? { before: now, said: saving.undone, put: before.draft }
    : { before: now, said: `${saving.undone} ${putInPlace.otherKept}`, put: undefined, aside: left }

/**
 * Remembers what a whole draft took the place of, to undo it. What was typed since is not lost by
 * that: undoing can then be undone as well.
 */
export function useReplaced({ initial, current, putIn, swapDrafts }: Options) {
  const [replaced, keepReplaced] = useState(initial)

  function replace(whole: FormSnapshot, said: string) {
    keepReplaced({ before: current(), said, put: whole.draft })
    putIn(whole)
  }

  function undo({ before, put, aside }: Replaced) {
    const now = current()
    const isAsPut = put !== undefined && isSame(now.draft, put)
    const left =
      aside === undefined ? undefined : swapDrafts(isAsPut ? undefined : now, before, aside)
    keepReplaced(isAsPut ? undefined : undone(now, before, left))
    putIn(before)
  }

  return { replaced, replace, undo, keepReplaced }
}
