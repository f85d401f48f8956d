import { schemaVersion } from '../policy/schema-steps.ts'
import { defaultSettings } from '../policy/settings.ts'
import {
  documentSchema,
  peopleSchema,
  problemSchema,
  problemStatus,
  saveRequestSchema,
  versionsPageSchema,
  type ProblemCode,
  type VersionsPage,
} from './contract.ts'
import { decisionSchema, type SessionAnswer } from './decision.ts'
import { editPermission, meSchema, viewPermission } from './people.ts'

/** The schemas of the OpenAPI document, by name. */
export const schemas = {
  Document: documentSchema,
  SaveRequest: saveRequestSchema,
  VersionsPage: versionsPageSchema,
  People: peopleSchema,
  Me: meSchema,
  Decision: decisionSchema,
  Problem: problemSchema,
}

/** The name of a schema. */
export type SchemaName = keyof typeof schemas

const level = { allowed: true, decidedBy: 'customer.access.level' } as const

const decision: SessionAnswer = {
  version: 12,
  at: '2026-11-26T09:00:00.000Z',
  settled: true,
  session: { state: 'ended', cause: 'agentEndsSession', endedAt: '2026-11-25T10:00:00.000Z' },
  agent: { landing: 'welcomePage' },
  customer: {
    inRoom: { at: 'redirect', url: 'https://www.example.com/goodbye' },
    link: 'room',
    access: 'full',
    until: '2026-12-02T10:00:00.000Z',
    next: 'limited',
    capabilities: {
      completeDocuments: level,
      reviewIncompleteDocuments: level,
      downloadCompletedDocuments: level,
      addAttachments: { allowed: false, decidedBy: 'customer.access.attachments' },
      messageAgent: { allowed: true, decidedBy: 'customer.access.chat' },
    },
  },
}

const openDecision: SessionAnswer = {
  at: '2026-11-25T09:45:00.000Z',
  settled: false,
  session: { state: 'open', cause: 'agentInactive', endsAt: '2026-11-25T10:00:00.000Z' },
}

const document = {
  schemaVersion,
  version: 12,
  savedAt: '2026-11-16T15:25:00.000Z',
  savedBy: { name: 'Dana Levi' },
  settings: defaultSettings,
}

const versions: VersionsPage = {
  versions: [
    {
      version: 12,
      savedAt: document.savedAt,
      savedBy: document.savedBy,
      reason: 'Agents asked for it',
      origin: 'edited',
      changes: [{ setting: 'agent.redirect', before: 'stayInRoom', after: 'welcomePage' }],
    },
  ],
  next: 12,
  newest: 12,
}

/** An example of every body in the OpenAPI document. */
export const examples = {
  decision,
  openDecision,
  document,
  versions,
  people: { people: [document.savedBy], isComplete: true },
  me: { name: 'Dana Levi', permissions: [viewPermission, editPermission] },
  save: { settings: defaultSettings, reason: 'Agents asked for it', origin: 'edited' },
} as const

/** The members that some problems have besides those that all have. */
const members: Partial<Record<ProblemCode, object>> = {
  staleVersion: { current: document },
  invalidSettings: {
    errors: [
      { pointer: '/customer/redirect/url', code: 'required', detail: 'The URL is required.' },
    ],
  },
  storedDocumentUnreadable: { version: 12, raw: '{"schemaVersion":9}' },
  signInRequired: { signInUrl: 'https://settings.example.com/sign-in' },
}

/** Returns the words of a code in camel case, such as "Stale version". */
function wordsOf(code: string): string {
  const words = code.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Returns an example of a problem. */
export const problemExample = (code: ProblemCode) => ({
  type: 'about:blank',
  title: wordsOf(code),
  status: problemStatus[code],
  detail: `${wordsOf(code)}.`,
  code,
  ...members[code],
})
