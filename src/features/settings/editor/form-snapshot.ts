import type { Origin, SettingsDocument } from '../../../api/contract.ts'
import type { LoadedDocument } from '../../../api/loaded-document.ts'
import { draftOf, type Draft } from '../../../policy/draft.ts'
import { schemaVersion } from '../../../policy/schema-steps.ts'
import { defaultSettings, type Settings } from '../../../policy/settings.ts'

/** The document that a draft starts from: the stored one, or the defaults instead of it. */
export type Base = {
  document: LoadedDocument
  /** True if saving replaces a stored document that cannot be read. */
  replacesUnreadable: boolean
}

/**
 * The origin of a draft, which becomes the origin of the version that it is saved as. It is `edited`
 * until something replaces the whole draft. `restores` is the number of the version that it restores.
 */
export type Source = { origin: Origin; restores?: number }

/** A draft from outside the form, with its origin. */
export type IncomingDraft = { draft: Draft; source: Source }

/**
 * Everything that the form holds: the draft, its origin, the document that it starts from, and the
 * reason for the change as far as it is typed.
 */
export type FormSnapshot = IncomingDraft & { base: Base; reason?: string }

/** The settings that a merge leads to, and the stored document that they go on top of. */
export type MergedSettings = {
  current: SettingsDocument
  settings: Settings
  /** True if they are the draft as it is. Then they keep the origin of the draft. */
  isMine: boolean
}

/** Returns the base of a draft that starts from the stored `document`. */
export const storedBase = (document: LoadedDocument): Base => ({
  document,
  replacesUnreadable: false,
})

/** Returns the base of a draft that replaces the unreadable document of `version` by the defaults. */
export const defaultsBase = (version: number): Base => ({
  document: { schemaVersion, version, savedAt: null, savedBy: null, settings: defaultSettings },
  replacesUnreadable: true,
})

/** Returns the origin of a draft that somebody types on top of `base`. */
export const typedSource = (base: Base): Source => ({
  origin: base.replacesUnreadable ? 'reset' : 'edited',
})

/** Returns what the form holds before anybody changes anything. */
export const unchangedSnapshot = (base: Base): FormSnapshot => ({
  draft: draftOf(base.document.settings),
  source: typedSource(base),
  base,
})

/**
 * Returns the origin of a draft from `source` when it is saved on top of `base`. The version that it
 * restores may no longer exist, because the history was cleared or set back; then it is `edited`.
 */
export const sourceOn = (base: Base, source: Source): Source =>
  source.restores !== undefined && source.restores >= base.document.version
    ? typedSource(base)
    : source

/**
 * Returns true if a draft from `source` needs a review before it is saved, because nobody typed it.
 * Starting from the defaults needs none: the person asked for it, and there is nothing to compare.
 */
export const needsReview = ({ origin }: Source, base: Base): boolean =>
  origin !== typedSource(base).origin
