import * as z from 'zod/mini'
import { capabilities } from '../policy/access.ts'
import { settingPaths } from '../policy/setting-path.ts'
import { agentRedirects } from '../policy/settings.ts'

const instant = z.iso.datetime()

/** The query parameters of a decision. Instants are in UTC, such as `2026-11-22T10:00:00Z`. */
export type DecisionQuery = (
  { cause: 'agentEndsSession'; endedAt: string } | { cause: 'agentInactive'; lastActivity: string }
) & {
  /** The instant of the answer; now, if absent. */
  at?: string
  /** The version of an earlier answer, which then decides alone. */
  version?: number
}

/** The schema of the version that decides about a session that has ended. */
export const decidedVersionSchema = z.object({ version: z.int().check(z.nonnegative()) })

const cause = z.enum(['agentEndsSession', 'agentInactive'])
const access = z.enum(['full', 'limited', 'none'])
const capability = z.object({ allowed: z.boolean(), decidedBy: z.enum(settingPaths) })

const answerBase = { at: instant, settled: z.boolean() }

const endedDecisionSchema = z.extend(decidedVersionSchema, {
  ...answerBase,
  session: z.object({ state: z.literal('ended'), cause, endedAt: instant }),
  agent: z.object({ landing: z.enum(agentRedirects) }),
  customer: z.object({
    inRoom: z.discriminatedUnion('at', [
      z.object({ at: z.literal('redirect'), url: z.string() }),
      z.object({ at: z.enum(['room', 'sessionEnded', 'accessEnded']) }),
    ]),
    link: z.enum(['room', 'accessEnded']),
    access,
    until: z.nullable(instant),
    next: z.nullable(access),
    capabilities: z.record(z.enum(capabilities), capability),
  }),
})

const openDecisionSchema = z.object({
  ...answerBase,
  session: z.object({ state: z.literal('open'), cause, endsAt: z.nullable(instant) }),
})

/**
 * The schema of a decision: what holds for a session at the instant `at`. `version` is the version in
 * force when the session ended. `settled` is false while a save that is under way could still change
 * the answer. An open session has its end, or `null` if nothing ends it, and no version yet.
 */
export const decisionSchema = z.union([endedDecisionSchema, openDecisionSchema])

/** The answer about one session. */
export type SessionAnswer = z.infer<typeof decisionSchema>
