import { paths } from '../api/contract.ts'
import { decidePermission, editPermission, viewPermission } from '../api/people.ts'
import { getDocument, putDocument } from './document.ts'
import type { Handler } from './handler.ts'
import { refusal } from './problem.ts'
import { jsonResponse } from './responses.ts'

/** The handlers of one path, by method. */
export type Route = { GET: Handler; PUT?: Handler }

// The first screen needs only the document, so the first request for anything else loads its handlers.
const loaded =
  (name: 'getVersions' | 'getPeople' | 'getInForce'): Handler =>
  async (...args) =>
    (await import('./versions.ts'))[name](...args)

const getVersion =
  (version: number): Handler =>
  async (...args) =>
    (await import('./versions.ts')).getVersion(...args, version)

const getDecision: Handler = async (...args) => (await import('./decision.ts')).getDecision(...args)

/** Returns `handler` for people with one of the permissions; the last one is the usual one. */
const forPeopleWith =
  (permissions: readonly string[], handler: Handler): Handler =>
  (request, context) => {
    if (permissions.some((one) => context.person.permissions.includes(one))) {
      return handler(request, context)
    }
    throw refusal('notPermitted', `This needs the permission ${permissions.at(-1)}.`)
  }

/** Returns `handler` for everyone who may see the settings; those who may edit them may. */
const forViewers = (handler: Handler) => forPeopleWith([editPermission, viewPermission], handler)

const fixedRoutes: ReadonlyMap<string, Route> = new Map<string, Route>([
  [
    paths.document,
    { GET: forViewers(getDocument), PUT: forPeopleWith([editPermission], putDocument) },
  ],
  [paths.versions, { GET: forViewers(loaded('getVersions')) }],
  [paths.people, { GET: forViewers(loaded('getPeople')) }],
  [paths.inForce, { GET: forViewers(loaded('getInForce')) }],
  [
    paths.decision,
    { GET: forPeopleWith([editPermission, viewPermission, decidePermission], getDecision) },
  ],
  [paths.me, { GET: (_request, { person }) => jsonResponse(person) }],
])

/** Returns the route at `path`, without the prefix of the API, or `undefined` if there is none. */
export function routeAt(path: string): Route | undefined {
  const route = fixedRoutes.get(path)
  if (route) return route
  const version = Number(/\/([1-9]\d{0,14})$/u.exec(path)?.[1] ?? 0)
  if (path !== paths.version(version)) return undefined
  return { GET: forViewers(getVersion(version)) }
}
