import * as z from 'zod/mini'
import { locateJson } from '../src/json/locate-json.ts'
import { refusal } from '../src/backend/problem.ts'
import { jsonResponse } from '../src/backend/responses.ts'
import { seedEntries, seedNames, type SeedName } from './seeds.ts'
import type { Entry, ReplaceableStore } from '../src/backend/store.ts'

/** The transport of a request: through the service worker, or within the page only. */
export type AnsweredBy = 'worker' | 'page'

const seedBodySchema = z.union([
  z.strictObject({ seed: z.enum(seedNames) }),
  z.strictObject({ records: z.array(z.unknown()) }),
])

/** Replaces the content of `store` with the seed `name`. */
export async function applySeed(name: SeedName, store: ReplaceableStore): Promise<void> {
  await store.replaceAll(await seedEntries(name))
}

/** Returns `records` as versions 1, 2 and so on: strings unchanged, other values as JSON. */
const rawEntries = (records: readonly unknown[]): Entry[] =>
  records.map((record, index) => ({
    version: index + 1,
    key: null,
    text: typeof record === 'string' ? record : JSON.stringify(record),
  }))

async function putSeed(request: Request, store: ReplaceableStore): Promise<void> {
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
 * Answers a request to a control endpoint at `path` below `__mock/`:
 * - `GET ping` returns the transport of the request;
 * - `GET store` succeeds if the store is readable;
 * - `PUT seed` replaces the content of the store with `{"seed": name}` or `{"records": [...]}`;
 * - `DELETE seed` empties the store.
 *
 * @throws {Refusal} `notFound` or `invalidRequest`
 */
export async function answerControl(
  path: string,
  request: Request,
  store: ReplaceableStore,
  answeredBy: AnsweredBy,
): Promise<Response> {
  const endpoint = `${request.method} ${path}`
  if (endpoint === 'GET ping') return jsonResponse({ answeredBy })
  if (endpoint === 'GET store') await store.newest()
  else if (endpoint === 'PUT seed') await putSeed(request, store)
  else if (endpoint === 'DELETE seed') await store.replaceAll([])
  else throw refusal('notFound', `The mock has no endpoint "${endpoint}".`)
  return new Response(null, { status: 204 })
}
