import type { Origin } from '../../src/api/contract.ts'
import { schemaVersion } from '../../src/policy/schema-steps.ts'
import { defaultSettings, type Settings } from '../../src/policy/settings.ts'
import { textOf } from '../../src/backend/stored-record.ts'
import type { Entry } from '../../src/backend/store.ts'
import { generatedBelowKey } from '../storage/generated-store.ts'

/** The number of versions of the seed `manyVersions`. */
const manyCount = 100_000

const firstMs = Date.UTC(2026, 0, 1)
const apartMs = 4 * 60_000
const people = ['Dana Levi', 'Omar Haddad', 'Mei Tanaka', 'Lucía Fernández']
const { agent, customer } = defaultSettings

/** Returns settings with other minutes in each version. Chat changes every ten versions. */
const settingsAt = (version: number): Settings => ({
  agent: { ...agent, endWhenInactive: { enabled: true, minutes: (version % 500) + 1 } },
  customer: {
    ...customer,
    access: { ...customer.access, chat: Math.floor(version / 10) % 2 === 1 },
  },
})

function originAt(version: number): { origin: Origin; restores?: number } {
  if (version % 101 === 0) return { origin: 'restored', restores: version - 5 }
  return { origin: version % 97 === 0 ? 'imported' : 'edited' }
}

/** Returns the person who saved a version. Ada Novak saves every 30,000th version only. */
const personAt = (version: number) =>
  version % 30_000 === 0 ? 'Ada Novak' : (people[version % people.length] ?? 'Dana Levi')

/** Returns a version of the seed `manyVersions`: four minutes apart, by four people and rarely a fifth. */
export function entryAt(version: number): Entry {
  const from = originAt(version)
  const text = textOf({
    schemaVersion,
    version,
    savedAt: new Date(firstMs + version * apartMs).toISOString(),
    savedBy: { name: personAt(version) },
    settings: settingsAt(from.restores ?? version),
    ...from,
    ...(version % 3 === 0 && { reason: `Ticket ${version}` }),
  })
  return { version, key: null, text }
}

/** The newest of 100,000 versions. The mock generates the others when they are read. */
export const newestOfMany = (): Entry & { key: string } => ({
  ...entryAt(manyCount),
  key: generatedBelowKey,
})
