import * as z from 'zod/mini'
import { durationSchema, keptDurationSchema } from './duration.ts'
import { keptNumberSchema, numberInUse } from './numbers.ts'
import { unionCode } from './union-code.ts'
import { keptUrlSchema, redirectUrlSchema } from './redirect-url-schema.ts'

/** The most minutes of inactivity: 30 days (S2). To lower it, add an upgrade step. */
export const maxInactiveMinutes = 43_200

/** The landings of the agent, as stored (S1). */
export const agentRedirects = ['welcomePage', 'stayInRoom'] as const

/** The levels of End session access, as stored (S3). */
export const accessLevels = ['fullUnlimited', 'fullTimeRestricted', 'limited'] as const

/** A landing of the agent. */
export type AgentRedirect = (typeof agentRedirects)[number]

/** A level of End session access. */
export type AccessLevel = (typeof accessLevels)[number]

const onOff = () => z.boolean({ error: 'notBoolean' })
const on = { enabled: z.literal(true) }
const off = { enabled: z.literal(false) }
const notAnObject = { error: 'notAnObject' } as const
const byEnabled = { error: unionCode('notBoolean') }

const endWhenInactiveSchema = z.discriminatedUnion(
  'enabled',
  [
    z.strictObject({ ...on, minutes: numberInUse(maxInactiveMinutes, 'tooManyMinutes') }),
    z.strictObject({ ...off, minutes: keptNumberSchema }),
  ],
  byEnabled,
)

const keptContinueSchema = z.strictObject(
  { enabled: onOff(), duration: keptDurationSchema },
  notAnObject,
)

const continueToLimitedSchema = z.discriminatedUnion(
  'enabled',
  [
    z.strictObject({ ...on, duration: durationSchema }),
    z.strictObject({ ...off, duration: keptDurationSchema }),
  ],
  byEnabled,
)

/** Every value of End session access, none of them in use. */
const keptAccess = {
  fullDuration: keptDurationSchema,
  limitedDuration: keptDurationSchema,
  attachments: onOff(),
  chat: onOff(),
  continueToLimited: keptContinueSchema,
}

const accessInUseSchema = z.discriminatedUnion(
  'level',
  [
    z.strictObject({ ...on, level: z.literal('fullUnlimited'), ...keptAccess }),
    z.strictObject({
      ...on,
      level: z.literal('fullTimeRestricted'),
      ...keptAccess,
      fullDuration: durationSchema,
      continueToLimited: continueToLimitedSchema,
    }),
    z.strictObject({
      ...on,
      level: z.literal('limited'),
      ...keptAccess,
      limitedDuration: durationSchema,
    }),
  ],
  { error: unionCode('notOneOf') },
)

const accessSchema = z.discriminatedUnion(
  'enabled',
  [
    accessInUseSchema,
    z.strictObject({
      ...off,
      level: z.enum(accessLevels, { error: 'notOneOf' }),
      ...keptAccess,
    }),
  ],
  byEnabled,
)

const redirectSchema = z.discriminatedUnion(
  'enabled',
  [
    z.strictObject({ ...on, url: redirectUrlSchema }),
    z.strictObject({ ...off, url: keptUrlSchema }),
  ],
  byEnabled,
)

/**
 * The schema of the settings that an administrator edits and that are stored: every value, also of
 * parts that are switched off. Values in use are checked in full; values only kept need no more
 * than their type (O1, O2). Issues carry a {@link SettingsCode} as their message. Unknown keys are
 * refused.
 */
export const settingsSchema = z.strictObject(
  {
    agent: z.strictObject(
      {
        redirect: z.enum(agentRedirects, { error: 'notOneOf' }),
        endWhenInactive: endWhenInactiveSchema,
      },
      notAnObject,
    ),
    customer: z.strictObject({ access: accessSchema, redirect: redirectSchema }, notAnObject),
  },
  notAnObject,
)

/** The settings of the product, every value of them usable where it is in use. */
export type Settings = z.infer<typeof settingsSchema>

/** The settings before anybody has saved (S8). */
export const defaultSettings: Settings = {
  agent: { redirect: 'welcomePage', endWhenInactive: { enabled: false, minutes: 30 } },
  customer: {
    access: {
      enabled: true,
      level: 'fullTimeRestricted',
      fullDuration: { value: 7, unit: 'days' },
      limitedDuration: { value: 7, unit: 'days' },
      attachments: false,
      chat: false,
      continueToLimited: { enabled: false, duration: { value: 7, unit: 'days' } },
    },
    redirect: { enabled: false, url: '' },
  },
}
