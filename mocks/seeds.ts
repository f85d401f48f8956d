import type { Entry } from '../src/backend/store.ts'

/** The names of the seeds: prepared content of the store for tests and demonstrations. */
export const seedNames = [
  'defaults',
  'article',
  'fullUnlimited',
  'limited',
  'noAccess',
  'history',
  'unreadable',
  'newerSchema',
  'unreadableWithin',
  'manyVersions',
] as const

/** The name of a seed. */
export type SeedName = (typeof seedNames)[number]

/** Returns the entries to store for the seed `name`, oldest first. Loads the code of the seeds on demand. */
export async function seedEntries(name: SeedName): Promise<Entry[]> {
  const { entriesOfSeed } = await import('./seeds/catalogue.ts')
  return await entriesOfSeed(name)
}
