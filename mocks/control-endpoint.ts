import * as z from 'zod/mini'
import { locateJson } from '../src/json/locate-json.ts'
import { refusal } from '../src/backend/problem.ts'
import { jsonResponse } from '../src/backend/responses.ts'
import { seedEntries, seedNames, type SeedName } from './seeds.ts'
import type { Entry, Store } from '../src/backend/store.ts'

/** Who answers in the browser: the page for the service worker, or the page by itself. */
export type AnsweredBy = 'worker' | 'page'

const seedBodySchema = z.union([
  z.strictObject({ seed: z.enum(seedNames) }),
  z.strictObject({ records: z.array(z.unknown()) }),
])

/** Puts the seed `name` in the place of all that is stored. */
export async function applySeed(name: SeedName, store: Store): Promise<void> {
  await store.replaceAll(await seedEntries(name))
}

/** What is to be stored as versions 1, 2, ...: a text as it is, anything else as JSON. */
const rawEntries = (records: readonly unknown[]): Entry[] =>
  records.map((record, index) => ({
    version: index + 1,
    key: null,
    text: typeof record === 'string' ? record : JSON.stringify(record),
  }))

async function putSeed(request: Request, store: Store): Promise<void> {
  const json = locateJson(await request.text())
  const body = seedBodySchema.safeParse(json.ok ? json.json.value : undefined)
  if (!body.success) {
    const names = seedNames.join(', ')
    throw refusal('invalidRequest', `Send {"seed": name} or {"records": […]}. Names: ${names}.`)
  }
  if ('seed' in body.data) await applySeed(body.data.seed, store)
  else await store.replaceAll(rawEntries(body.data.records))
}

/**
 * The levers of the mock itself, at `path` below `__mock/`: `GET ping` tells who answers,
 * `GET store` whether the store can be read, `PUT seed` replaces all that is stored by `{"seed": name}` or by `{"records": [...]}`,
 * `DELETE seed` empties the store.
 *
 * @throws {Refusal} `notFound` or `invalidRequest`
 */
export async function control(
  path: string,
  request: Request,
  store: Store,
  answeredBy: AnsweredBy,
): Promise<Response> {
  const lever = `${request.method} ${path}`
  if (lever === 'GET ping') return jsonResponse({ answeredBy })
  if (lever === 'GET store') await store.newest()
  else if (lever === 'PUT seed') await putSeed(request, store)
  else if (lever === 'DELETE seed') await store.replaceAll([])
  else throw refusal('notFound', `The mock has no lever "${lever}".`)
  return new Response(null, { status: 204 })
}
