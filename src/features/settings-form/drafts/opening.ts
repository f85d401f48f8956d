import { analyzeDraft } from '../../../policy/draft-analysis.ts'
import { draftOf, settingsOf } from '../../../policy/draft.ts'
import { putInPlace } from '../../../words/en/drafts.ts'
import type { Base } from '../base.ts'
import { typedFrom, type Handed, type Whole } from '../source.ts'
import type { KeptDraft } from './kept-draft.ts'

/** What the form begins with. */
export type Opening = {
  base: Base
  handed?: Handed | undefined
  /** When the draft was kept that is back, if one is; an instant in ISO 8601. */
  keptAt?: string
  /** What the draft that was handed over took the place of, and what is said of that. */
  replaced?: { before: Whole; said: string }
  /** Whether something is kept that the form does not begin with, and must not be written over. */
  putsAside: boolean
}

/** Returns whether saving `draft` would leave the settings of `base` as they are. */
export function isStored({ draft, base }: Pick<Whole, 'draft' | 'base'>): boolean {
  const { settings } = base.document
  return settingsOf(draft, settings).ok && analyzeDraft(draft, settings).changed.length === 0
}

/**
 * What the form begins with, given what is stored now, what is kept of this tab, and what is handed
 * over. A kept draft goes on from the version that it started from, also when there is a newer one
 * by now: saving then asks how to put both together. One that is stored by now is done with. One in
 * whose place something is handed over is put aside, for Undo and for later.
 */
export function openingOf(
  stored: Base,
  kept: KeptDraft | undefined,
  handed: Handed | undefined,
): Opening {
  const isAboutIt = kept && (kept.base.replacesUnreadable || !stored.replacesUnreadable)
  const isDone = kept && !stored.replacesUnreadable && isStored({ draft: kept.draft, base: stored })
  if (handed) return openingWith(handed, stored, isDone ? undefined : kept)
  if (!kept || isDone) return { base: stored, putsAside: false }
  if (!isAboutIt) return { base: stored, putsAside: true }
  return { ...goingOnFrom(kept, stored), keptAt: kept.keptAt, putsAside: false }
}

/** Begins with `handed`, in the place of `kept` or else of what is stored. */
function openingWith(handed: Handed, stored: Base, kept: KeptDraft | undefined): Opening {
  const said = putInPlace.said(handed.source.restores)
  if (!kept) {
    const { settings } = stored.document
    const before = { draft: draftOf(settings), source: typedFrom(stored), base: stored }
    return { base: stored, handed, replaced: { before, said }, putsAside: false }
  }
  const { base, handed: earlier } = goingOnFrom(kept, stored)
  const replaced = { before: { base, ...earlier }, said: `${said} ${putInPlace.earlierKept}` }
  return { base: stored, handed, replaced, putsAside: true }
}

/** The base and the draft with which work on `kept` goes on, where `stored` is stored now. */
export function goingOnFrom(
  { base, draft, source }: KeptDraft,
  stored: Base,
): { base: Base; handed: Handed } {
  const isSameVersion = base.document.version === stored.document.version
  const isSameKind = base.replacesUnreadable === stored.replacesUnreadable
  return { base: isSameVersion || !isSameKind ? stored : base, handed: { draft, source } }
}
