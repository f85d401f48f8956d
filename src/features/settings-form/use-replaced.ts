import { useState } from 'react'
import type { Draft } from '../../policy/draft.ts'
import { saving } from '../../words/en/page.ts'
import type { Base } from './base.ts'
import type { Source } from './source.ts'

/** A draft with what belongs to it. */
export type Whole = { draft: Draft; source: Source; base: Base }

/** What was there before a whole draft was put in, what is said of that, and what was put in. */
export type Replaced = { before: Whole; said: string; put: Draft }

const isSame = (a: Draft, b: Draft) => JSON.stringify(a) === JSON.stringify(b)

/**
 * Remembers what a whole draft took the place of, to undo it. What was typed since is not lost by
 * that: undoing can then be undone as well.
 *
 * @param current reads what is there now
 * @param putIn puts something in its place
 */
export function useReplaced(current: () => Whole, putIn: (whole: Whole) => void) {
  const [replaced, keepReplaced] = useState<Replaced>()

  function replace(whole: Whole, said: string) {
    keepReplaced({ before: current(), said, put: whole.draft })
    putIn(whole)
  }

  function undo({ before, put }: Replaced) {
    const now = current()
    keepReplaced(
      isSame(now.draft, put) ? undefined : { before: now, said: saving.undone, put: before.draft },
    )
    putIn(before)
  }

  return { replaced, replace, undo, keepReplaced }
}
