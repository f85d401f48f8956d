import type { Handler } from './handler.ts'
import { refusal } from './problem.ts'
import { readInstant, readQuery } from './query.ts'
import { documentUnlessKnown } from './responses.ts'
import { lastVersionThat } from './search.ts'
import { readDocument, unsavedDocument } from './stored-record.ts'

/**
 * GET: the document in force at the instant `at`: the last one saved at or before it, or version 0,
 * the defaults, where none was.
 */
export const getInForce: Handler = async (request, { store }) => {
  const { at } = readQuery(request, ['at'])
  if (at === undefined) throw refusal('invalidRequest', 'Name the instant: "at".')
  const atMs = readInstant('at', at)
  const newest = await store.newest()
  const version = await lastVersionThat(store, newest, (savedAtMs) => savedAtMs <= atMs)
  const entry = await store.version(version)
  return documentUnlessKnown(request, entry ? readDocument(entry) : unsavedDocument)
}
