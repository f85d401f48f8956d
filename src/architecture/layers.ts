/**
 * A layer: a folder or a single file, and the imports that its files may have besides each other.
 * Paths are relative to the repository. The most specific layer applies to a file.
 */
export type Layer = {
  at: string
  /** Folders and files of other layers, and aliases from `imports` in package.json. */
  mayImport: readonly string[]
  /** The part of `mayImport` from which only types may be imported. */
  typesOnly?: readonly string[]
  /** The allowed packages: exact names, or prefixes that end with `/` or `:`. Absent: any package. */
  packages?: readonly string[]
}

const belowFeatures = [
  'src/policy',
  'src/json',
  'src/api',
  'src/messages',
  'src/ui',
  'src/routing',
  'src/setting-fields',
]

/** The HTTP contract, which the client and the backend share. */
const contract = ['src/api/contract.ts', 'src/api/decision.ts', 'src/api/people.ts']

/** Every layer, the lowest first. No layer imports a later one. */
export const layers: readonly Layer[] = [
  { at: 'src/policy', mayImport: [], packages: ['zod/mini'] },
  { at: 'src/json', mayImport: ['src/policy/whole-number.ts'], packages: [] },
  {
    at: 'src/api',
    mayImport: ['src/policy'],
    packages: ['zod/mini', '@tanstack/react-query', 'react'],
  },
  // The backend runs anywhere: it uses neither a browser nor Node, and only the contract of the API.
  {
    at: 'src/backend',
    mayImport: ['src/policy', 'src/json', ...contract],
    packages: ['zod/mini'],
  },
  // The backend for a whole company: the only layer of `src` that runs on Node.
  {
    at: 'src/server',
    mayImport: ['src/policy', 'src/json', ...contract, 'src/backend'],
    packages: ['zod/mini', '@hono/node-server', 'jose', 'libsql', 'pg', 'node:'],
  },
  {
    at: 'src/messages',
    mayImport: ['src/policy', 'src/json', 'src/api'],
    typesOnly: ['src/json', 'src/api'],
    packages: [],
  },
  // The building blocks of any page: they know nothing of settings.
  { at: 'src/ui', mayImport: ['src/messages'] },
  { at: 'src/routing', mayImport: ['src/policy'] },
  {
    at: 'src/setting-fields',
    mayImport: ['src/policy', 'src/messages', 'src/ui', 'src/routing'],
  },
  { at: 'src/features', mayImport: belowFeatures },
  { at: 'src/app', mayImport: [...belowFeatures, 'src/features'] },
  // Only the entry starts a backend. The build decides which one `#backend` is.
  {
    at: 'src/app/main.tsx',
    mayImport: [...belowFeatures, 'src/features', 'src/app', '#backend'],
  },
  {
    at: 'mocks',
    mayImport: ['src/policy', 'src/json', ...contract, 'src/backend'],
    packages: ['zod/mini', 'msw/', 'idb'],
  },
  // The client and the backend do not know each other. Tests of both are a layer of their own.
  {
    at: 'mocks/simulation',
    mayImport: ['src/policy', 'src/api', 'src/backend', 'mocks'],
  },
  { at: 'e2e', mayImport: ['src/policy', 'src/server/testing/tokens.ts', 'mocks/seeds.ts'] },
]

/**
 * The only way to a folder from outside its layer: an alias from `imports` in package.json, with the
 * folder that stands behind it.
 */
export type FolderAlias = { prefix: string; layer: string; folder: string }

/** The sentences. The build decides which language `#messages/` is. */
export const messagesAlias: FolderAlias = {
  prefix: '#messages/',
  layer: 'src/messages',
  folder: 'src/messages/en',
}

/** Returns true if `path` is `location`, a file or a folder, or inside it. */
export const isIn = (path: string, location: string): boolean =>
  path === location || path.startsWith(`${location}/`)

/** Returns the layer of a file, or `undefined` if it belongs to none. */
export function layerOf(path: string): Layer | undefined {
  return layers
    .filter(({ at }) => isIn(path, at))
    .toSorted((a, b) => b.at.length - a.at.length)
    .at(0)
}
