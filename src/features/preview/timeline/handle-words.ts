import { customerAccessAt } from '../../../policy/outcome.ts'
import type { Policy } from '../../../policy/policy.ts'
import {
  handleWords,
  rightsSentence,
  savedIsOther,
  whenWords,
} from '../../../words/en/preview-timeline.ts'
import { closeBoundary, type Boundary } from './boundaries.ts'
import type { Row } from './drawing.ts'
import { segmentAt } from './segments.ts'

/**
 * What the handle says at `atMs`: the phase, the time since the end and what the customer can do;
 * why it is open where that cannot be told; and the saved phase where it is another one.
 */
export function wordsAt(
  policy: Policy,
  rows: readonly Row[],
  boundaries: readonly Boundary[],
  atMs: number,
): string {
  const here = (of: Row['of']) => {
    const row = rows.find((one) => one.of === of)
    return row && segmentAt(row.segments, atMs)
  }
  const [draft, saved] = [here('draft'), here('saved')]
  const kind = draft?.kind ?? 'session'
  const isOpen = kind === 'open'
  const rights = isOpen ? `${draft?.words}.` : rightsSentence(customerAccessAt(policy, atMs))
  const words = handleWords(kind, whenWords(atMs, closeBoundary(boundaries, atMs)).main, rights)
  return saved && saved.kind !== kind ? `${words} ${savedIsOther(saved.kind)}` : words
}
