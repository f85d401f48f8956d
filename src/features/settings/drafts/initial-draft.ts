import { analyzeDraft } from '../../../policy/draft-analysis.ts'
import { settingsOf } from '../../../policy/draft.ts'
import { putInPlace } from '#messages/drafts.ts'
import {
  unchangedSnapshot,
  type Base,
  type FormSnapshot,
  type IncomingDraft,
} from '../editor/form-snapshot.ts'
import type { KeptDraft } from './kept-draft.ts'

/** The draft that the form starts with. */
export type InitialDraft = {
  snapshot: FormSnapshot
  /** The time at which a restored draft was kept, an instant in ISO 8601. */
  keptAt?: string
  /** The draft that an incoming one replaced, and the sentence about that. */
  replaced?: { before: FormSnapshot; announcement: string }
  /** True if this tab keeps a draft that the form does not start with and must not overwrite. */
  setsAside: boolean
}

/** Returns true if saving `draft` would leave the settings of `base` as they are. */
export function isStored({ draft, base }: Pick<FormSnapshot, 'draft' | 'base'>): boolean {
  const { settings } = base.document
  return settingsOf(draft, settings).ok && analyzeDraft(draft, settings).changed.length === 0
}

/**
 * Returns the draft that the form starts with, given the stored document, the draft that this tab
 * keeps, and an incoming one. A kept draft continues from the version that it started from, even if
 * there is a newer one: saving it asks how to merge the two. A kept draft that equals the stored settings is
 * dropped. A kept draft that an incoming one replaces is set aside for Undo and for later.
 */
export function resolveInitialDraft(
  stored: Base,
  kept: KeptDraft | undefined,
  incoming: IncomingDraft | undefined,
): InitialDraft {
  const isSameKind = kept && (kept.base.replacesUnreadable || !stored.replacesUnreadable)
  const isDone = kept && !stored.replacesUnreadable && isStored({ draft: kept.draft, base: stored })
  if (incoming) return startWithIncoming(incoming, stored, isDone ? undefined : kept)
  if (!kept || isDone) return { snapshot: unchangedSnapshot(stored), setsAside: false }
  if (!isSameKind) return { snapshot: unchangedSnapshot(stored), setsAside: true }
  return { snapshot: resumeDraft(kept, stored), keptAt: kept.keptAt, setsAside: false }
}

/** Starts with `incoming`, which replaces `kept` or the stored settings. */
function startWithIncoming(
  incoming: IncomingDraft,
  stored: Base,
  kept: KeptDraft | undefined,
): InitialDraft {
  const snapshot = { ...incoming, base: stored }
  const announcement = putInPlace.announcement(incoming.source.restores)
  if (!kept) {
    return {
      snapshot,
      replaced: { before: unchangedSnapshot(stored), announcement },
      setsAside: false,
    }
  }
  const replaced = {
    before: resumeDraft(kept, stored),
    announcement: `${announcement} ${putInPlace.earlierKept}`,
  }
  return { snapshot, replaced, setsAside: true }
}

/** Returns what the form holds to continue with a kept draft, given the stored document. */
export function resumeDraft(kept: KeptDraft, stored: Base): FormSnapshot {
  const { base, draft, source, reason } = kept
  const isSameVersion = base.document.version === stored.document.version
  const isSameKind = base.replacesUnreadable === stored.replacesUnreadable
  return {
    draft,
    source,
    base: isSameVersion || !isSameKind ? stored : base,
    ...(reason !== undefined && { reason }),
  }
}
