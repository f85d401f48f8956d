import { paths } from '../api/contract.ts'
import { getDocument, putDocument } from './document.ts'
import type { Handler } from './handler.ts'
import { jsonResponse } from './responses.ts'

/** The handlers of one path, by method. */
export type Route = { GET: Handler; PUT?: Handler }

// The first screen does not need the history, so the first request for it loads its handlers.
const getVersions: Handler = async (...args) => (await import('./versions.ts')).getVersions(...args)

const getPeople: Handler = async (...args) => (await import('./versions.ts')).getPeople(...args)

const getInForce: Handler = async (...args) => (await import('./versions.ts')).getInForce(...args)

const getVersion =
  (version: number): Handler =>
  async (...args) =>
    (await import('./versions.ts')).getVersion(...args, version)

const fixedRoutes: ReadonlyMap<string, Route> = new Map<string, Route>([
  [paths.document, { GET: getDocument, PUT: putDocument }],
  [paths.versions, { GET: getVersions }],
  [paths.people, { GET: getPeople }],
  [paths.inForce, { GET: getInForce }],
  [paths.me, { GET: (_request, { person }) => jsonResponse(person) }],
])

/** Returns the route at `path`, without the prefix of the API, or `undefined` if there is none. */
export function routeAt(path: string): Route | undefined {
  const route = fixedRoutes.get(path)
  if (route) return route
  const version = Number(/\/([1-9]\d{0,14})$/u.exec(path)?.[1] ?? 0)
  if (path !== paths.version(version)) return undefined
  return { GET: getVersion(version) }
}
