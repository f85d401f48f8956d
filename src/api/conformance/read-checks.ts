import { defaultSettings } from '../../policy/settings.ts'
import { documentSchema, etagOf, paths, peopleSchema, versionsPageSchema } from '../contract.ts'
import { meSchema } from '../people.ts'
import {
  assert,
  assertSame,
  bodyOf,
  currentOf,
  ifNoneMatch,
  longAgo,
  problemOf,
  refuses,
  withQuery,
  type Check,
  type Send,
} from './check.ts'

const versionsOf = async (send: Send, query: Record<string, string> = {}) =>
  await bodyOf(await send(withQuery(paths.versions, query)), versionsPageSchema)

/** The checks that only read, relative to the current version of the server. */
export const readChecks: readonly Check[] = [
  {
    rule: 'The document has its version as ETag, and caches revalidate it',
    holds: async (send) => {
      const response = await send(paths.document)
      const { version } = await bodyOf(response, documentSchema)
      assertSame(response.headers.get('etag'), etagOf(version), 'ETag')
      const caching = response.headers.get('cache-control') ?? ''
      assert(/\bno-(?:cache|store)\b/u.test(caching), `Cache-Control is "${caching}"`)
    },
  },
  {
    rule: 'HEAD is answered like GET, without a body',
    holds: async (send) => {
      const { version } = await currentOf(send)
      const response = await send(paths.document, { method: 'HEAD' })
      assertSame([response.status, await response.text()], [200, ''], 'the answer')
      assertSame(response.headers.get('etag'), etagOf(version), 'ETag')
    },
  },
  {
    rule: 'If-None-Match with the current version, strong or weak, is answered with 304',
    holds: async (send) => {
      const etag = etagOf((await currentOf(send)).version)
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
        assertSame((await send(paths.document, ifNoneMatch(known))).status, 304, 'the status')
      }
    },
  },
  {
    rule: 'If-None-Match with another version is answered with the document',
    holds: async (send) => {
      await bodyOf(await send(paths.document, ifNoneMatch('"other"')), documentSchema)
    },
  },
  {
    rule: 'A malformed If-None-Match is refused',
    holds: async (send) => {
      await problemOf(await send(paths.document, ifNoneMatch('12')), 'invalidRequest')
    },
  },
  {
    rule: 'An unknown path is not found',
    holds: async (send) => {
      await problemOf(await send(`${paths.document}/other`), 'notFound')
    },
  },
  {
    rule: 'Another method is refused with the methods that are allowed',
    holds: async (send) => {
      const response = await send(paths.document, { method: 'DELETE' })
      assert((response.headers.get('allow') ?? '').includes('PUT'), 'Allow does not name PUT')
      await problemOf(response, 'methodNotAllowed')
    },
  },
  {
    rule: 'The signed-in person has a name and permissions',
    holds: async (send) => {
      await bodyOf(await send(paths.me), meSchema)
    },
  },
  {
    rule: 'The history is newest first, without gaps, and ends at the current version',
    holds: async (send) => {
      const { version } = await currentOf(send)
      const page = await versionsOf(send, { limit: '3' })
      assertSame(page.newest, version, 'newest')
      const numbers = page.versions.map((one) => one.version)
      assertSame(
        numbers,
        [0, 1, 2].map((n) => version - n).filter((n) => n > 0),
        'the versions',
      )
      assertSame(page.next, version > 3 ? version - 2 : undefined, 'next')
    },
  },
  {
    rule: 'The history below a version begins with its predecessor',
    holds: async (send) => {
      const { version } = await currentOf(send)
      const page = await versionsOf(send, { before: String(version + 1), limit: '1' })
      assertSame(
        page.versions.map((one) => one.version),
        version > 0 ? [version] : [],
        'the versions',
      )
    },
  },
  {
    rule: 'A history whose start is not before its end is empty',
    holds: async (send) => {
      const page = await versionsOf(send, {
        from: '2026-01-02T00:00:00Z',
        to: '2026-01-01T00:00:00Z',
      })
      assertSame(page.versions, [], 'the versions')
    },
  },
  {
    rule: 'Unknown, repeated and malformed parameters of the history are refused',
    holds: async (send) => {
      const queries = [
        'other=1',
        'limit=1&limit=2',
        'limit=0',
        'limit=201',
        'before=01',
        'from=today',
        'setting=other',
        'by=',
      ]
      await refuses(send, paths.versions, queries)
    },
  },
  {
    rule: 'The people who saved are named once each',
    holds: async (send) => {
      const { people } = await bodyOf(await send(paths.people), peopleSchema)
      const texts = people.map((person) => JSON.stringify(person))
      assertSame(texts.length, new Set(texts).size, 'the number of people')
    },
  },
  {
    rule: 'A version is its document, and a missing one is not found',
    holds: async (send) => {
      const current = await currentOf(send)
      if (current.version > 0) {
        const version = await bodyOf(await send(paths.version(current.version)), documentSchema)
        assertSame(version, current, 'the version')
      }
      await problemOf(await send(paths.version(current.version + 1_000_000)), 'notFound')
    },
  },
  {
    rule: 'The document in force is the last one saved by then, or the defaults',
    holds: async (send) => {
      const inForce = async (at: string) =>
        await bodyOf(await send(withQuery(paths.inForce, { at })), documentSchema)
      assertSame((await inForce(longAgo)).settings, defaultSettings, 'the settings of 1970')
      const current = await currentOf(send)
      if (current.savedAt !== null)
        assertSame(await inForce(current.savedAt), current, 'the document')
    },
  },
]
