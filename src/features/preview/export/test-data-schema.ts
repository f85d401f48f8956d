import * as z from 'zod/mini'
import type { Capability } from '../../../policy/access.ts'
import { settingPaths } from '../../../policy/setting-path.ts'
import { agentRedirects, settingsSchema } from '../../../policy/settings.ts'

/** The version of the test data that this build writes. */
export const testDataVersion = 1

/** The file in which the build publishes the JSON Schema of the test data, below its base path. */
export const testDataSchemaFile = 'test-data.schema.json'

const instant = z.iso.datetime()
const elapsedMs = z.int()
const lengthMs = z.int().check(z.minimum(0))
const access = z.enum(['full', 'limited', 'none'])
const setting = z.enum(settingPaths)
const decision = z.strictObject({ allowed: z.boolean(), decidedBy: setting })
const capabilitiesShape: Record<Capability, typeof decision> = {
  completeDocuments: decision,
  reviewIncompleteDocuments: decision,
  downloadCompletedDocuments: decision,
  addAttachments: decision,
  messageAgent: decision,
}
const capabilitiesSchema = z.strictObject(capabilitiesShape)

const scenario = z.discriminatedUnion('cause', [
  z.strictObject({ cause: z.literal('agentEndsSession'), endedAt: instant }),
  z.strictObject({ cause: z.literal('agentInactive'), lastActivity: instant }),
])

const roomLanding = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('redirect'), url: z.string() }),
  z.strictObject({ at: z.literal('room') }),
  z.strictObject({ at: z.literal('sessionEnded') }),
])

const link = z.enum(['room', 'accessEnded'])

const phase = z.strictObject({
  access,
  decidedBy: setting,
  fromMs: lengthMs,
  toMs: z.nullable(lengthMs),
  startsAt: instant,
  endsAt: z.nullable(instant),
  link,
  capabilities: capabilitiesSchema,
})

/** `null` before the end, when the session is open. */
const momentAccess = z.nullable(
  z.strictObject({ access, decidedBy: setting, capabilities: capabilitiesSchema }),
)

const customerPlace = z.enum(['session', 'room', 'redirect', 'sessionEnded', 'accessEnded'])

const moment = z.strictObject({
  elapsedMs,
  instant,
  agent: z.enum(['session', ...agentRedirects]),
  customer: z.strictObject({ inRoom: customerPlace, opensLink: customerPlace }),
  access: momentAccess,
})

const boundary = z.strictObject({ justBefore: moment, at: moment, justAfter: moment })

const outcome = z.discriminatedUnion('ended', [
  z.strictObject({ ended: z.literal(false) }),
  z.strictObject({
    ended: z.literal(true),
    endedAt: instant,
    landings: z.strictObject({
      agent: z.enum(agentRedirects),
      customer: z.strictObject({ inRoom: roomLanding, opensLink: link }),
    }),
    phases: z.array(phase).check(z.minLength(1)),
    boundaries: z.array(boundary).check(z.minLength(1)),
  }),
])

/**
 * The outcome of settings as test data, which a test of any program can expect. Instants are ISO
 * 8601 in UTC; times ending in `Ms` are milliseconds since the end of the session; `null` is no
 * end.
 */
export const testDataSchema = z.strictObject({
  schemaVersion: z.literal(testDataVersion),
  settings: settingsSchema,
  scenario,
  outcome,
})

/** The outcome of settings as test data. */
export type TestData = z.infer<typeof testDataSchema>

/** The answers at one instant, as test data. */
export type TestMoment = z.infer<typeof moment>

/** {@link testDataSchema} as JSON Schema, for programs that are not this one. */
export function testDataJsonSchema(): object {
  // Checks that need code, such as the one of the redirect URL, have no JSON Schema and are left out.
  const schema = z.toJSONSchema(testDataSchema, { unrepresentable: 'any' })
  return { ...schema, title: 'Test data of End session behavior' }
}
