import { paths } from '../api/contract.ts'
import type { Handler } from './handler.ts'
import { getDocument, putDocument } from './document.ts'
import { jsonResponse } from './responses.ts'

/** What an address answers, by method. */
export type Route = { GET: Handler; PUT?: Handler }

// The first screen asks for no history; what answers for it is loaded with the first question.
const getVersions: Handler = async (...asked) =>
  (await import('./versions.ts')).getVersions(...asked)

const getInForce: Handler = async (...asked) => (await import('./in-force.ts')).getInForce(...asked)

const getVersion =
  (version: number): Handler =>
  async (...asked) =>
    (await import('./versions.ts')).getVersion(...asked, version)

const fixed: ReadonlyMap<string, Route> = new Map<string, Route>([
  [paths.document, { GET: getDocument, PUT: putDocument }],
  [paths.versions, { GET: getVersions }],
  [paths.inForce, { GET: getInForce }],
  [paths.me, { GET: (_request, { person }) => jsonResponse(person) }],
])

/** The route at `path`, which is what follows the API's prefix; `undefined` where there is none. */
export function routeAt(path: string): Route | undefined {
  const route = fixed.get(path)
  if (route) return route
  const version = Number(/\/([1-9]\d{0,14})$/u.exec(path)?.[1] ?? 0)
  if (path !== paths.version(version)) return undefined
  return { GET: getVersion(version) }
}
