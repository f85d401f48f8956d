import { schemaVersion, type SettingsDocument } from '../../api/contract.ts'
import { defaultSettings } from '../../policy/settings.ts'

/** What a draft starts from: the stored document, or the defaults in place of an unreadable one. */
export type Base = {
  document: SettingsDocument
  /** Whether saving replaces a stored document that cannot be read. */
  replacesUnreadable: boolean
}

/** A draft that starts from what is stored. */
export const storedBase = (document: SettingsDocument): Base => ({
  document,
  replacesUnreadable: false,
})

/** A draft that starts from the defaults, to replace the unreadable document of `version`. */
export const defaultsBase = (version: number): Base => ({
  document: { schemaVersion, version, savedAt: null, savedBy: null, settings: defaultSettings },
  replacesUnreadable: true,
})
