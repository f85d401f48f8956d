import { expect } from 'vitest'
import { documentSchema } from '../../api/contract.ts'
import { editPermission, type Me } from '../../api/people.ts'
import { createApi } from '../create-api.ts'
import type { ReplaceableStore } from '../store.ts'
import { freshStore } from './fresh-store.ts'
import { getCurrent, problemOf, put, type Sent } from './requests.ts'

/** The fixed time of the backend in tests. */
export const now = '2026-11-22T10:00:00.000Z'

/** The signed-in person in tests. */
export const dana: Me = { name: 'Dana Levi', permissions: [editPermission] }

/** Creates a backend on top of `store`, with a fixed clock. */
export function testApi(person: Me | undefined = dana, store: ReplaceableStore = freshStore()) {
  const api = createApi({ store, now: () => new Date(now), authenticate: () => person })
  return { api, store }
}

/** Returns the document in a response, validated against the contract. Throws if there is none. */
export async function documentIn(response: Response) {
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`)
  return documentSchema.parse(await response.json())
}

/** Sends a save and returns its problem. Fails if the save succeeds or changes the store. */
export async function refused(sent: Sent) {
  const { api } = testApi()
  const problem = await problemOf(await api(put(sent)))
  expect((await documentIn(await api(getCurrent()))).version).toBe(0)
  return problem
}

/** Sends a save and returns its field errors, each as `pointer: code`. */
export async function errorsOf(sent: Sent): Promise<string[]> {
  const problem = await refused(sent)
  if (problem.code !== 'invalidSettings') throw new Error(`refused with ${problem.code}`)
  return problem.errors.map(({ pointer, code }) => `${pointer}: ${code}`).toSorted()
}
