import type { Context, Handler } from './handler.ts'
import { readHistory } from './history.ts'
import { refusal } from './problem.ts'
import { documentUnlessKnown, jsonResponse } from './responses.ts'
import { readDocument } from './stored-record.ts'
import { readHistoryQuery } from './versions-query.ts'

/** GET: a page of the history, newest first. */
export const getVersions: Handler = async (request, { store }) =>
  jsonResponse(await readHistory(store, readHistoryQuery(request)))

/** GET: one version, which never changes. */
export async function getVersion(request: Request, { store }: Context, version: number) {
  const entry = await store.version(version)
  if (!entry) throw refusal('notFound', `There is no version ${version}.`)
  return documentUnlessKnown(request, readDocument(entry))
}
