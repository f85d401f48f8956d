/**
 * A room: a folder, or a single file, and what its files may import besides each other. Paths are
 * those of the repository. The most exact room decides for a file.
 */
export type Room = {
  at: string
  /** Folders and files of other rooms, and the aliases of package.json's `imports`. */
  mayImport: readonly string[]
  /** What of that it may import as types only. */
  typesOnly?: readonly string[]
  /** The packages that it may use, when not any: exact names, or beginnings that end with a slash. */
  packages?: readonly string[]
}

const aboveFields = ['src/policy', 'src/api', 'src/words', 'src/fields']

/** Every room, the lowest first. Nothing imports upwards. */
export const rooms: readonly Room[] = [
  { at: 'src/policy', mayImport: [], packages: ['zod/mini'] },
  {
    at: 'src/api',
    mayImport: ['src/policy'],
    packages: ['zod/mini', '@tanstack/react-query', 'react'],
  },
  {
    at: 'src/words',
    mayImport: ['src/policy', 'src/api'],
    typesOnly: ['src/api'],
    packages: [],
  },
  { at: 'src/fields', mayImport: ['src/policy', 'src/words'] },
  { at: 'src/features', mayImport: aboveFields },
  { at: 'src/app', mayImport: [...aboveFields, 'src/features'] },
  // Only the entry begins with a backend; which one, the build decides.
  {
    at: 'src/app/main.tsx',
    mayImport: [...aboveFields, 'src/features', 'src/app', '#backend'],
  },
  {
    at: 'mocks',
    mayImport: ['src/policy', 'src/api/contract.ts', 'src/api/located-json.ts'],
    packages: ['zod/mini', 'msw/', '@mswjs/interceptors/'],
  },
  // Client and backend together: neither knows the other, so a test of both stands in a room of its own.
  { at: 'mocks/client.test.ts', mayImport: ['src/policy', 'src/api', 'mocks'] },
  // The same, for as long as it takes to believe that nothing gets lost between them.
  { at: 'mocks/proof', mayImport: ['src/policy', 'src/api', 'mocks'] },
  { at: 'e2e', mayImport: ['src/policy', 'mocks/seeds.ts'] },
]

/** Whether `path` is `place`, a file or a folder, or in it. */
export const isIn = (path: string, place: string) => path === place || path.startsWith(`${place}/`)

/** The room of a file, or `undefined` when it stands in none. */
export function roomOf(path: string): Room | undefined {
  return rooms
    .filter(({ at }) => isIn(path, at))
    .toSorted((a, b) => b.at.length - a.at.length)
    .at(0)
}
