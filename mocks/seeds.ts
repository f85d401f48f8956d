import type { Entry } from '../src/backend/store.ts'

/** The names of the seeds: what can be stored when a test or a demonstration begins. */
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

/** The versions of the seed `name`. They are loaded only when somebody wants one. */
export async function seedEntries(name: SeedName): Promise<Entry[]> {
  const { entriesOfSeed } = await import('./seeds/catalogue.ts')
  return await entriesOfSeed(name)
}
