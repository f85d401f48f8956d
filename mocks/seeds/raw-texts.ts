import { schemaVersion } from '../../src/policy/schema-steps.ts'
import { article } from './settings.ts'

const label = {
  savedAt: '2026-11-20T09:00:00.000Z',
  savedBy: { name: 'Omar Haddad' },
  reason: 'Before the release',
  origin: 'edited',
}

/** What a write that was cut off leaves behind. */
export function unreadableText(version: number): string {
  const text = JSON.stringify({ schemaVersion, version, ...label, settings: article })
  return text.slice(0, text.indexOf('"customer"'))
}

/** What a later release would store: a schema version and a setting that nobody knows here. */
export const newerSchemaText = (version: number): string =>
  JSON.stringify({
    schemaVersion: schemaVersion + 1,
    version,
    ...label,
    settings: { ...article, supervisor: { redirect: 'dashboard' } },
  })
