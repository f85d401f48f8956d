import { schemaVersion } from '../../src/policy/schema-steps.ts'
import { article } from './settings.ts'

const label = {
  savedAt: '2026-11-20T09:00:00.000Z',
  savedBy: { name: 'Omar Haddad' },
  reason: 'Before the release',
  origin: 'edited',
}

/** Returns the text of a version that was truncated while it was written. */
export function unreadableText(version: number): string {
  const text = JSON.stringify({ schemaVersion, version, ...label, settings: article })
  return text.slice(0, text.indexOf('"customer"'))
}

/** Returns the text of a version of a newer release, with a newer schema and an unknown setting. */
export const newerSchemaText = (version: number): string =>
  JSON.stringify({
    schemaVersion: schemaVersion + 1,
    version,
    ...label,
    settings: { ...article, supervisor: { redirect: 'dashboard' } },
  })
