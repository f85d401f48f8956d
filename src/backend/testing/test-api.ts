import { documentSchema, editPermission, type Me } from '../../api/contract.ts'
import { createApi } from '../create-api.ts'
import { createMemoryStore } from '../memory-store.ts'
import type { Store } from '../store.ts'

/** The instant at which the clock of the tests stands. */
export const now = '2026-11-22T10:00:00.000Z'

/** Who asks in the tests. */
export const dana: Me = { name: 'Dana Levi', permissions: [editPermission] }

/** A backend over a store of its own, with a clock that stands still. */
export function testApi(person: Me | undefined = dana, store: Store = createMemoryStore()) {
  const api = createApi({ store, now: () => new Date(now), authenticate: () => person })
  return { api, store }
}

/** The document that a response carries, checked against the contract. */
export async function documentIn(response: Response) {
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`)
  return documentSchema.parse(await response.json())
}
