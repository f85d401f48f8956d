import type { Me } from '../api/contract.ts'
import { problemResponse } from './responses.ts'
import { refusal } from './problem.ts'
import { refusalFor } from './refusal-for.ts'
import { routeAt, type Route } from './routes.ts'
import type { Store } from './store.ts'

/** What a backend stands on. */
export type ApiOptions = {
  store: Store
  now: () => Date
  /** Who sends a request; `undefined` where nobody is signed in. */
  authenticate: (request: Request) => Me | undefined
  /** What stands before the paths of the contract; `/api`. */
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
 * The backend of the HTTP contract in `src/api/contract.ts`, over `store`. It refuses in this
 * order: 404, 401, 405, 403, 415, 413, 400 for the body, 428, 400 for the headers, 422, 412.
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
