import type { Me } from '../api/people.ts'
import { refusal, refusalFor, signInRequired } from './problem.ts'
import { problemResponse } from './responses.ts'
import { routeAt, type Route } from './routes.ts'
import type { Store } from './store.ts'

/** The options of {@link createApi}. */
export type ApiOptions = {
  store: Store
  now: () => Date
  /** Returns the sender of a request, or `undefined` if the sender is not signed in. */
  authenticate: (request: Request) => Me | undefined
  /** The prefix of the contract's paths, without a slash at the end; `/api` by default. */
  prefix?: string
  /** The URL at which people sign in, for the problem `signInRequired`. */
  signInUrl?: string | undefined
  /** Receives every unexpected error, whose text then stays out of the answer. */
  report?: ((error: unknown) => void) | undefined
}

/** A backend: answers every request and never throws. */
export type Api = (request: Request) => Promise<Response>

function handlerFor({ method }: Request, route: Route) {
  if (method === 'GET' || method === 'HEAD') return route.GET
  if (method === 'PUT' && route.PUT) return route.PUT
  const allow = route.PUT ? 'GET, HEAD, PUT' : 'GET, HEAD'
  throw refusal('methodNotAllowed', `This address takes ${allow}.`, { allow })
}

/**
 * Creates the backend of the HTTP contract in `src/api/contract.ts` on top of `store`. If several
 * problems apply, it reports the first in this order: 404, 401, 405, 403, 415, 413, 400 for the
 * body, 428, 400 for the headers, 422, 412.
 */
export function createApi(options: ApiOptions): Api {
  const { store, now, authenticate, prefix = '/api', signInUrl, report } = options

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    const route = pathname.startsWith(prefix) && routeAt(pathname.slice(prefix.length))
    if (!route) throw refusal('notFound', `There is nothing at ${pathname}.`)
    const person = authenticate(request)
    if (!person) throw signInRequired(signInUrl)
    return await handlerFor(request, route)(request, { store, now, person })
  }

  return async (request) => {
    const response = await answer(request).catch((error: unknown) => {
      const known = refusalFor(error)
      if (!report || known === error) return problemResponse(known)
      report(error)
      const isUnexpected = known.problem.code === 'serverFailed'
      return problemResponse(isUnexpected ? refusal('serverFailed', 'The server failed.') : known)
    })
    return request.method === 'HEAD' ? new Response(null, response) : response
  }
}
