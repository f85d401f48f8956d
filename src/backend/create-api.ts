import type { Me } from '../api/contract.ts'
import { refusal, refusalFor } from './problem.ts'
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
export function createApi({ store, now, authenticate, prefix = '/api' }: ApiOptions): Api {
  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    const route = pathname.startsWith(prefix) && routeAt(pathname.slice(prefix.length))
    if (!route) throw refusal('notFound', `There is nothing at ${pathname}.`)
    const person = authenticate(request)
    if (!person) throw refusal('signInRequired', 'Nobody is signed in.')
    return await handlerFor(request, route)(request, { store, now, person })
  }

  return async (request) => {
    const response = await answer(request).catch((error: unknown) =>
      problemResponse(refusalFor(error)),
    )
    return request.method === 'HEAD' ? new Response(null, response) : response
  }
}
