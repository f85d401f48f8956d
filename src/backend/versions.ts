import type { Context, Handler } from './handler.ts'
import { lastVersionWhere, readHistory, readPeople } from './history.ts'
import { refusal } from './problem.ts'
import { readHistoryQuery, readInForceQuery, readNoQuery } from './query.ts'
import { jsonResponse, storedUnlessKnown } from './responses.ts'

/** Handles GET for the history: one page, newest first. */
export const getVersions: Handler = async (request, { store }) =>
  jsonResponse(await readHistory(store, readHistoryQuery(request)))

/** Handles GET for the people who saved versions. */
export async function getPeople(request: Request, { store }: Context): Promise<Response> {
  readNoQuery(request)
  return jsonResponse(await readPeople(store))
}

/** Handles GET for one version, which never changes. */
export async function getVersion(
  request: Request,
  { store }: Context,
  version: number,
): Promise<Response> {
  const entry = await store.version(version)
  if (!entry) throw refusal('notFound', `There is no version ${version}.`)
  return storedUnlessKnown(request, entry)
}

/**
 * Handles GET for the document in force at an instant: the last one saved at or before it, or
 * version 0, the defaults, if there was none.
 */
export const getInForce: Handler = async (request, { store }) => {
  const atMs = readInForceQuery(request)
  const newest = await store.newest()
  const version = await lastVersionWhere(store, newest, (savedAtMs) => savedAtMs <= atMs)
  return storedUnlessKnown(request, await store.version(version))
}
