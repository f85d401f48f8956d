import type * as z from 'zod/mini'
import { problemStatus, type ProblemCode } from './contract.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { examples, problemExample, schemas, type SchemaName } from './openapi-bodies.ts'
import {
  header,
  ifNoneMatch,
  operations,
  retryAfter,
  type Body,
  type Operation,
} from './openapi-operations.ts'

/** The file of the OpenAPI document, relative to the base path of the build. */
export const openApiFile = 'openapi.json'

const refTo = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` })

function componentOf([name, schema]: [string, z.core.$ZodType]): [string, object] {
  const { $schema: _, ...json }: { $schema?: unknown } = jsonSchemaOf(schema, name)
  return [name, json]
}

const contentOf = ({ schema, examples: names }: Body) => ({
  'application/json': {
    schema: refTo(schema),
    examples: Object.fromEntries(names.map((name) => [name, { value: examples[name] }])),
  },
})

/** The problems that every request can have. */
const always: readonly ProblemCode[] = [
  'signInRequired',
  'notFound',
  'methodNotAllowed',
  'tooManyRequests',
  'serverFailed',
  'unavailable',
]

const headersOf: Partial<Record<ProblemCode, Record<string, object>>> = {
  methodNotAllowed: { Allow: header('The methods of this address.', 'GET, HEAD') },
  tooManyRequests: retryAfter,
  unavailable: retryAfter,
}

/** Returns the response for the problems with one status, with an example of each. */
const problemResponse = (codes: readonly ProblemCode[]) => ({
  description: codes.join(', '),
  headers: Object.fromEntries(codes.flatMap((code) => Object.entries(headersOf[code] ?? {}))),
  content: {
    'application/problem+json': {
      schema: refTo('Problem'),
      examples: Object.fromEntries(codes.map((code) => [code, { value: problemExample(code) }])),
    },
  },
})

function problemResponses(codes: readonly ProblemCode[]) {
  const statuses = [...new Set(codes.map((code) => problemStatus[code]))]
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      problemResponse(codes.filter((code) => problemStatus[code] === status)),
    ]),
  )
}

function operationOf({ id, summary, permissions, answer, body, ...more }: Operation) {
  const { headers = {}, hasTag } = answer
  const known = { description: 'The caller has the current answer.', headers }
  return {
    operationId: id,
    summary,
    security:
      permissions.length === 0 ? [{ signIn: [] }] : permissions.map((one) => ({ signIn: [one] })),
    parameters: [...(more.parameters ?? []), ...(hasTag && !body ? [ifNoneMatch] : [])],
    ...(more.deprecated && { deprecated: true }),
    ...(body && { requestBody: { required: true, content: contentOf(body) } }),
    responses: {
      200: { description: summary, headers, content: contentOf(answer) },
      ...(hasTag && !body && { 304: known }),
      ...problemResponses([
        ...always,
        ...(permissions.length > 0 ? ['notPermitted' as const] : []),
        ...(more.problems ?? []),
      ]),
    },
  }
}

const mapValues = <T, R>(object: Record<string, T>, map: (value: T) => R) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]))

/** Returns the OpenAPI 3.1 document of the API. */
export const openApiDocument = () => ({
  openapi: '3.1.0',
  info: {
    title: 'End session behavior',
    version: '1',
    description:
      'Clients must ignore members of answers that they do not know. Every GET answers HEAD as well.',
  },
  servers: [{ url: '/api' }],
  paths: mapValues(operations, (methods) => mapValues(methods, operationOf)),
  components: {
    schemas: Object.fromEntries(Object.entries(schemas).map(componentOf)),
    securitySchemes: { signIn: { type: 'http', scheme: 'bearer' } },
  },
})
