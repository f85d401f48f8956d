import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { paths, problemStatus } from '../../src/api/contract.ts'
import { openApiDocument } from '../../src/api/openapi.ts'
import { fitsSchema } from '../../src/api/testing/json-schema-check.ts'
import { createMemoryStore } from '../../src/backend/memory-store.ts'
import { routeAt } from '../../src/backend/routes.ts'
import { put, requestTo, withMinutes } from '../../src/backend/testing/requests.ts'
import { testApi } from '../../src/backend/testing/test-api.ts'
import { seedEntries } from '../seeds.ts'

const header = z.record(z.string(), z.object({ schema: z.unknown() }))
const content = z.record(
  z.string(),
  z.object({
    schema: z.unknown(),
    examples: z.record(z.string(), z.object({ value: z.unknown() })),
  }),
)
const parameter = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean(),
  schema: z.unknown(),
  example: z.unknown(),
})
const operation = z.object({
  parameters: z.array(parameter),
  requestBody: z.optional(z.object({ content })),
  responses: z.record(
    z.string(),
    z.object({ headers: z.optional(header), content: z.optional(content) }),
  ),
})
const specification = z.object({ paths: z.record(z.string(), z.record(z.string(), operation)) })

/** Returns the document as published, and the same without references, which it validates. */
async function validated() {
  const validator = new Validator()
  const text = JSON.stringify(openApiDocument())
  const result = await validator.validate(z.record(z.string(), z.unknown()).parse(JSON.parse(text)))
  const resolved: unknown = validator.resolveRefs()
  return { result, version: validator.version, text, api: specification.parse(resolved) }
}

const { result, version, text, api } = await validated()

const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, one]) => ({ path, method, ...one })),
)

test('the OpenAPI document is valid', () => {
  expect(result).toEqual({ valid: true })
  expect(version).toBe('3.1')
  expect(text).not.toContain('undefined')
})

test('has every path and method of the API, and no other', () => {
  const contract = Object.values(paths).map((path) =>
    typeof path === 'string' ? path : `${paths.versions}/{version}`,
  )
  expect(Object.keys(api.paths).toSorted()).toEqual(contract.toSorted())
  for (const [path, methods] of Object.entries(api.paths)) {
    const route = routeAt(path.replace('{version}', '7'))
    expect(Object.keys(methods).map((method) => method.toUpperCase())).toEqual(
      Object.keys(route ?? {}),
    )
  }
})

test('has every problem code, with an example at its status', () => {
  const codes = operations.flatMap(({ responses }) =>
    Object.entries(responses).flatMap(
      ([status, { content: { 'application/problem+json': body } = {} }]) =>
        Object.keys(body?.examples ?? {}).map((code) => `${code} ${status}`),
    ),
  )
  const expected = Object.entries(problemStatus).map(([code, status]) => `${code} ${status}`)
  expect([...new Set(codes)].toSorted()).toEqual(expected.toSorted())
})

test('every example matches its schema', () => {
  let count = 0
  for (const { parameters, requestBody, responses } of operations) {
    for (const { schema, example } of parameters) {
      expect(fitsSchema(schema, example)).toBe(true)
    }
    for (const body of [requestBody, ...Object.values(responses)]) {
      for (const { schema, examples } of Object.values(body?.content ?? {})) {
        for (const [name, { value }] of Object.entries(examples)) {
          count += 1
          expect({ name, fits: fitsSchema(schema, value) }).toEqual({ name, fits: true })
        }
      }
    }
  }
  expect(count).toBeGreaterThan(60)
})

const decision = (query: string) => `${paths.decision}?${query}`
const ended = 'cause=agentEndsSession&endedAt=2026-11-20T10:00:00Z'
const old = 'https://app.example.com/api'

/** Requests to a server with a history, with the status of each answer. */
const requests: [title: string, status: number, request: () => Request][] = [
  ['the document', 200, () => requestTo(paths.document)],
  [
    'a known document',
    304,
    () => requestTo(paths.document, { headers: { 'if-none-match': '"12"' } }),
  ],
  ['the history', 200, () => requestTo(paths.versions)],
  ['the people', 200, () => requestTo(paths.people)],
  ['a version', 200, () => requestTo(paths.version(3))],
  ['a missing version', 404, () => requestTo(paths.version(99))],
  ['an unreadable version', 500, () => requestTo(paths.version(8))],
  ['the version in force', 200, () => requestTo(`${paths.inForce}?at=2026-03-09T13:40:00Z`)],
  ['a decision', 200, () => requestTo(decision(ended))],
  [
    'an open session',
    200,
    () => requestTo(decision('cause=agentInactive&lastActivity=2026-11-22T09:59:00Z')),
  ],
  ['a malformed question', 400, () => requestTo(decision('cause=x'))],
  ['the person', 200, () => requestTo(paths.me)],
  ['a save', 200, () => put({ settings: withMinutes(5), version: 12 })],
  ['a stale save', 412, () => put({ settings: withMinutes(5), version: 1 })],
  ['an invalid save', 422, () => put({ settings: {}, version: 12 })],
  ['a save that is no JSON', 400, () => put({ body: '{', version: 12 })],
  ['a save without a version', 428, () => put({ headers: { 'if-match': null } })],
  ['a save of another type', 415, () => put({ headers: { 'content-type': 'text/plain' } })],
]

test.each(requests)('a real answer matches the document: %s', async (_, status, request) => {
  const store = createMemoryStore()
  await store.replaceAll(await seedEntries('unreadableWithin'))
  const sent = request()
  const response = await testApi(undefined, store).api(sent)
  expect(response.status).toBe(status)
  const path = new URL(sent.url).pathname.slice(new URL(old).pathname.length)
  const template = path.replace(/\/versions\/\d+$/u, '/versions/{version}')
  const described = api.paths[template]?.[sent.method.toLowerCase()]?.responses[status]
  const type = response.headers.get('content-type') ?? 'none'
  const body = await response.text()
  const schema = described?.content?.[type]?.schema
  expect(body === '' ? described?.content : fitsSchema(schema ?? false, JSON.parse(body))).toBe(
    body === '' ? undefined : true,
  )
  for (const name of Object.keys(described?.headers ?? {})) {
    expect([name, response.headers.has(name)]).toEqual([name, true])
  }
})

test('the schemas refuse an answer of another shape', () => {
  const schema = api.paths[paths.me]?.['get']?.responses[200]?.content?.['application/json']?.schema
  expect(fitsSchema(schema, { name: 'Dana Levi' })).toBe(false)
})
