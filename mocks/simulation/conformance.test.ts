import { expect, test } from 'vitest'
import type { Send } from '../../src/api/conformance/check.ts'
import {
  runReadChecks,
  runSaveChecks,
  type CheckResult,
} from '../../src/api/conformance/run-checks.ts'
import { etagOf, paths } from '../../src/api/contract.ts'
import { createMemoryStore } from '../../src/backend/memory-store.ts'
import { requestTo } from '../../src/backend/testing/requests.ts'
import { documentIn, testApi } from '../../src/backend/testing/test-api.ts'
import { seedEntries, type SeedName } from '../seeds.ts'

/** Returns a server in memory. */
async function serverWith(seed: SeedName) {
  const store = createMemoryStore()
  await store.replaceAll(await seedEntries(seed))
  const { api } = testApi(undefined, store)
  const send: Send = async (path, init) => await api(requestTo(path, init))
  return send
}

async function resultsOf(send: Send) {
  const results: CheckResult[] = []
  for await (const result of runReadChecks(send)) results.push(result)
  for await (const result of runSaveChecks(send)) results.push(result)
  return results
}

test.each(['defaults', 'article', 'history'] as const)(
  'the backend keeps every rule, and has the same settings afterwards: %s',
  async (seed) => {
    const send = await serverWith(seed)
    const { settings, version } = await documentIn(await send(paths.document))
    const results = await resultsOf(send)
    expect(results.filter(({ broken }) => broken !== undefined)).toEqual([])
    expect(results.length).toBeGreaterThan(25)
    const after = await documentIn(await send(paths.document))
    expect(after.settings).toEqual(settings)
    expect(after.version).toBeGreaterThan(version)
  },
)

type Fault = (path: string, init: RequestInit, send: Send) => Promise<Response>

const withHeader = (init: RequestInit, name: string, value: string | undefined): RequestInit => {
  const headers = new Headers(init.headers)
  if (value === undefined) headers.delete(name)
  else if (headers.has(name)) headers.set(name, value)
  return { ...init, headers }
}

const edited = (response: Response, edit: (headers: Headers) => void) => {
  const headers = new Headers(response.headers)
  edit(headers)
  return new Response(response.status === 304 ? null : response.body, {
    status: response.status,
    headers,
  })
}

let keys = 0

/** Servers that break a rule, with a word of that rule. */
const faults: [title: string, rule: RegExp, fault: Fault][] = [
  [
    'sends no ETag',
    /^The document has its version as ETag/u,
    async (path, init, send) => edited(await send(path, init), (headers) => headers.delete('etag')),
  ],
  [
    'never answers 304',
    /^If-None-Match with the current version/u,
    async (path, init, send) => await send(path, withHeader(init, 'if-none-match', undefined)),
  ],
  [
    'ignores If-Match',
    /^A save that started from another version/u,
    async (path, init, send) => {
      const { version } = await documentIn(await send(paths.document))
      return await send(path, withHeader(init, 'if-match', etagOf(version)))
    },
  ],
  [
    'ignores Idempotency-Key',
    /^A repeated save/u,
    async (path, init, send) =>
      await send(path, withHeader(init, 'idempotency-key', `other-${(keys += 1)}`)),
  ],
  [
    'decides by the newest version',
    /^A session before the first version/u,
    async (path, init, send) =>
      await send(path.replace(/endedAt=1970[^&]*/u, 'endedAt=2026-11-22T10:00:00Z'), init),
  ],
  [
    'lets caches keep what is not settled',
    /^A decision that is not settled/u,
    async (path, init, send) =>
      edited(await send(path, init), (headers) => headers.set('cache-control', 'max-age=60')),
  ],
  [
    'takes unknown parameters',
    /^Unknown, repeated and malformed parameters of the history/u,
    async (path, init, send) => await send(path.replace(/\?other=1$/u, ''), init),
  ],
  [
    'answers errors with HTML',
    /^An unknown path is not found/u,
    async (path, init, send) => {
      const response = await send(path, init)
      return response.ok ? response : new Response('<h1>Error</h1>', { status: response.status })
    },
  ],
]

test.each(faults)('a server that %s is found out', async (_, rule, fault) => {
  const server = await serverWith('history')
  const results = await resultsOf(async (path, init = {}) => await fault(path, init, server))
  const broken = results.filter((result) => result.broken !== undefined)
  expect(broken.map((result) => result.rule)).toContainEqual(expect.stringMatching(rule))
})

test('a server that does not exist breaks every rule', async () => {
  const results: CheckResult[] = []
  for await (const result of runReadChecks(() => Promise.reject(new Error('away'))))
    results.push(result)
  expect(results.every(({ broken }) => broken === 'away')).toBe(true)
})
