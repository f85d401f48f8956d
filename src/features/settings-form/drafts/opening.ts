import type { Draft } from '../../../policy/draft.ts'
import { readingOf } from '../../../policy/draft-reading.ts'
import { settingsOf } from '../../../policy/draft.ts'
import type { Base } from '../base.ts'
import type { Handed } from '../source.ts'
import type { KeptDraft } from './kept-draft.ts'

/** What the form begins with. */
export type Opening = {
  base: Base
  handed?: Handed | undefined
  /** When the draft was kept that is back, if one is; an instant in ISO 8601. */
  keptAt?: string
  /** Whether something is kept that the form does not begin with, and must not be written over. */
  putsAside: boolean
}

/** Whether saving `draft` would leave what is stored as it is. */
function isStored(draft: Draft, { document: { settings } }: Base): boolean {
  return settingsOf(draft, settings).ok && readingOf(draft, settings).changed.length === 0
}

/**
 * What the form begins with, given what is stored now, what is kept of this tab, and what is handed
 * over. A kept draft goes on from the version that it started from, also when there is a newer one
 * by now: saving then asks how to put both together. One that is stored by now is done with.
 */
export function openingOf(
  stored: Base,
  kept: KeptDraft | undefined,
  handed: Handed | undefined,
): Opening {
  if (!kept) return { base: stored, handed, putsAside: false }
  const isAboutIt = kept.base.replacesUnreadable || !stored.replacesUnreadable
  if (handed || !isAboutIt) return { base: stored, handed, putsAside: true }
  if (!stored.replacesUnreadable && isStored(kept.draft, stored)) {
    return { base: stored, putsAside: false }
  }
  return { ...goingOnFrom(kept, stored), keptAt: kept.keptAt, putsAside: false }
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
