import { settingPaths } from '../policy/setting-path.ts'
import { paths, type ProblemCode } from './contract.ts'
import type { examples, SchemaName } from './openapi-bodies.ts'
import { decidePermission, editPermission, viewPermission } from './people.ts'

const instant = { type: 'string', format: 'date-time' }
const text = { type: 'string' }
const number = (minimum: number, maximum?: number) => ({ type: 'integer', minimum, maximum })

type Parameter = { name: string; in: string; required: boolean; [more: string]: unknown }

const parameterIn =
  (place: 'query' | 'header', required: boolean) =>
  (name: string, schema: object, example: unknown, description: string): Parameter => ({
    name,
    in: place,
    required,
    description,
    schema,
    example,
  })

const query = parameterIn('query', false)
const neededHeader = parameterIn('header', true)

/** The header that makes an answer conditional. */
export const ifNoneMatch = parameterIn('header', false)(
  'If-None-Match',
  text,
  '"12"',
  'The entity tags that the caller has. If one is current, the answer is 304.',
)

/** A header of an answer. */
export const header = (description: string, example: unknown, schema: object = text) => ({
  description,
  schema,
  example,
})

const etag = { ETag: header('The entity tag of the answer.', '"12"') }

const caching = {
  'Cache-Control': header('How long the answer holds.', 'private, max-age=31536000, immutable'),
}

/** The header of a problem that can be over soon. */
export const retryAfter = {
  'Retry-After': header('The seconds after which to try again.', 20, number(0)),
}

/** A body of type JSON, with the examples of this name. */
export type Body = { schema: SchemaName; examples: readonly (keyof typeof examples)[] }

/** An operation of the API: what the OpenAPI document says of it. */
export type Operation = {
  id: string
  summary: string
  permissions: readonly string[]
  parameters?: Parameter[]
  body?: Body
  answer: Body & { headers?: object; hasTag?: true }
  problems?: readonly ProblemCode[]
  deprecated?: true
}

const viewers = [viewPermission, editPermission]
const documentAnswer = {
  schema: 'Document',
  examples: ['document'],
  headers: etag,
  hasTag: true,
} as const
const at = (required: boolean) => ({
  ...query('at', instant, '2026-11-26T09:00:00Z', 'The instant.'),
  required,
})

/** Every operation, by path and method. HEAD is answered like GET, without a body. */
export const operations: Record<string, Record<string, Operation>> = {
  [paths.document]: {
    get: {
      id: 'getDocument',
      summary: 'The current document',
      permissions: viewers,
      answer: documentAnswer,
      problems: ['invalidRequest', 'storedDocumentUnreadable'],
    },
    put: {
      id: 'saveDocument',
      summary: 'Saves settings; the new document, or the current one if nothing changes',
      permissions: [editPermission],
      parameters: [
        neededHeader('If-Match', text, '"12"', 'The entity tag of the version that was edited.'),
        neededHeader(
          'Idempotency-Key',
          text,
          '5f0c2a',
          'Identifies a save that is repeated: 1 to 128 visible ASCII characters.',
        ),
      ],
      body: { schema: 'SaveRequest', examples: ['save'] },
      answer: documentAnswer,
      problems: [
        'notJson',
        'invalidRequest',
        'conflict',
        'staleVersion',
        'bodyTooLarge',
        'unsupportedMediaType',
        'invalidSettings',
        'keyReused',
        'versionRequired',
        'storedDocumentUnreadable',
        'noRoom',
      ],
    },
  },
  [paths.versions]: {
    get: {
      id: 'listVersions',
      summary: 'A page of the history, newest first',
      permissions: viewers,
      parameters: [
        query('before', number(1), 13, 'Only versions below this one.'),
        query('limit', number(1, 200), 50, 'The maximum number of versions on the page.'),
        query(
          'by',
          text,
          'Dana',
          'Words or parts of a name, or a whole name in quotation marks. Ignores case and accents.',
        ),
        query(
          'setting',
          { enum: settingPaths },
          'agent.redirect',
          'Only versions that changed this setting.',
        ),
        query(
          'from',
          instant,
          '2026-11-01T00:00:00Z',
          'Only versions saved at or after this instant.',
        ),
        query('to', instant, '2026-12-01T00:00:00Z', 'Only versions saved before this instant.'),
      ],
      answer: { schema: 'VersionsPage', examples: ['versions'] },
      problems: ['invalidRequest'],
    },
  },
  [paths.people]: {
    get: {
      id: 'listPeople',
      summary: 'The people who saved versions, the last one to save first',
      permissions: viewers,
      answer: { schema: 'People', examples: ['people'] },
      problems: ['invalidRequest'],
    },
  },
  [paths.versions + '/{version}']: {
    get: {
      id: 'getVersion',
      summary: 'The document of a version, which never changes',
      permissions: viewers,
      parameters: [
        {
          name: 'version',
          in: 'path',
          required: true,
          description: 'The number of the version.',
          schema: number(1),
          example: 12,
        },
      ],
      answer: documentAnswer,
      problems: ['invalidRequest', 'storedDocumentUnreadable'],
    },
  },
  [paths.inForce]: {
    get: {
      id: 'getDocumentInForce',
      summary: 'The document in force at an instant; ask for a decision instead',
      permissions: viewers,
      parameters: [at(true)],
      answer: documentAnswer,
      problems: ['invalidRequest', 'storedDocumentUnreadable'],
      deprecated: true,
    },
  },
  [paths.decision]: {
    get: {
      id: 'getDecision',
      summary: 'What holds for a session at an instant, under the version in force when it ended',
      permissions: [decidePermission, ...viewers],
      parameters: [
        {
          ...query(
            'cause',
            { enum: ['agentEndsSession', 'agentInactive'] },
            'agentEndsSession',
            'The cause of the end.',
          ),
          required: true,
        },
        query(
          'endedAt',
          instant,
          '2026-11-25T10:00:00Z',
          'The end of the session; required with agentEndsSession, refused otherwise.',
        ),
        query(
          'lastActivity',
          instant,
          '2026-11-25T09:30:00Z',
          'The last activity that counts; required with agentInactive, refused otherwise.',
        ),
        at(false),
        query(
          'version',
          number(0),
          12,
          'The version of an earlier answer, which then decides alone.',
        ),
      ],
      answer: {
        schema: 'Decision',
        examples: ['decision', 'openDecision'],
        headers: { ...etag, ...caching },
        hasTag: true,
      },
      problems: ['invalidRequest', 'storedDocumentUnreadable'],
    },
  },
  [paths.me]: {
    get: {
      id: 'getMe',
      summary: 'The signed-in person and their permissions',
      permissions: [],
      answer: { schema: 'Me', examples: ['me'] },
    },
  },
}
