import type { Me } from '../api/contract.ts'
import type { Store } from './store.ts'

/** What answering a request takes beside the request. */
export type Context = {
  store: Store
  now: () => Date
  /** Who asks. */
  person: Me
}

/** Answers one request that has found its way here. */
export type Handler = (request: Request, context: Context) => Response | Promise<Response>
