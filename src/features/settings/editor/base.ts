import type { LoadedDocument } from '../../../api/loaded-document.ts'
import { schemaVersion } from '../../../policy/schema-steps.ts'
import { defaultSettings } from '../../../policy/settings.ts'

/** What a draft starts from: the stored document, or the defaults in place of an unreadable one. */
export type Base = {
  document: LoadedDocument
  /** Whether saving replaces a stored document that cannot be read. */
  replacesUnreadable: boolean
}

/** A draft that starts from what is stored. */
export const storedBase = (document: LoadedDocument): Base => ({
  document,
  replacesUnreadable: false,
})

/** A draft that starts from the defaults, to replace the unreadable document of `version`. */
export const defaultsBase = (version: number): Base => ({
  document: { schemaVersion, version, savedAt: null, savedBy: null, settings: defaultSettings },
  replacesUnreadable: true,
})
