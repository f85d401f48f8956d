import type { Me } from '../api/people.ts'
import type { Store } from './store.ts'

/** Everything that a handler needs besides the request. */
export type Context = {
  store: Store
  now: () => Date
  /** The signed-in person who sent the request. */
  person: Me
}

/** Answers a request to one route. Throws a `Refusal` for every problem of the contract. */
export type Handler = (request: Request, context: Context) => Response | Promise<Response>
