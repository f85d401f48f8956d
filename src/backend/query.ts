import * as z from 'zod/mini'
import { maxPersonLength } from '../api/contract.ts'
import type { Scenario } from '../policy/outcome.ts'
import { settingPaths, type SettingPath } from '../policy/setting-path.ts'
import { refusal } from './problem.ts'

const defaultLimit = 50
const maxLimit = 200

/** Returns the query parameters of a request. Each name must be among `names` and occur once. */
function readQuery<Name extends string>(
  { url }: Request,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const query = [...new URL(url).searchParams]
  const read: Partial<Record<Name, string>> = {}
  for (const [name, value] of query) {
    const known = names.find((one) => one === name)
    if (known === undefined || read[known] !== undefined) {
      throw refusal('invalidRequest', `The query takes ${names.join(', ')}, each once.`)
    }
    read[known] = value
  }
  return read
}

/** Parses a whole number from 1 to `max`, in plain decimal digits. */
function readNumber(name: string, text: string, max: number): number {
  const number = /^[1-9]\d{0,15}$/u.test(text) ? Number(text) : Infinity
  if (number <= max) return number
  throw refusal('invalidRequest', `"${name}" must be a whole number from 1 to ${max}.`)
}

const instant = z.iso.datetime()

/** Parses an instant in UTC, such as `2026-11-22T10:00:00Z`, to milliseconds since 1970. */
function readInstant(name: string, text: string): number {
  if (instant.safeParse(text).success) return Date.parse(text)
  throw refusal('invalidRequest', `"${name}" must be an instant such as 2026-11-22T10:00:00Z.`)
}

function readPerson(text: string): string {
  const name = text.trim()
  if (name !== '' && name.length <= maxPersonLength) return name
  throw refusal('invalidRequest', `"by" must have 1 to ${maxPersonLength} characters.`)
}

function readSetting(text: string): SettingPath {
  const setting = settingPaths.find((one) => one === text)
  if (setting !== undefined) return setting
  throw refusal('invalidRequest', `"setting" must be one of ${settingPaths.join(', ')}.`)
}

/** The part of the history that a request asks for; instants are milliseconds since 1970. */
export type HistoryQuery = {
  before: number
  limit: number
  by?: string
  setting?: SettingPath
  fromMs?: number
  toMs?: number
}

/**
 * Reads the query of the history. Unknown, repeated and malformed parameters are refused.
 *
 * @throws {Refusal} `invalidRequest`
 */
export function readHistoryQuery(request: Request): HistoryQuery {
  const names = ['before', 'limit', 'by', 'setting', 'from', 'to'] as const
  const { before, limit, by, setting, from, to } = readQuery(request, names)
  return {
    before: before === undefined ? Infinity : readNumber('before', before, Number.MAX_SAFE_INTEGER),
    limit: limit === undefined ? defaultLimit : readNumber('limit', limit, maxLimit),
    ...(by !== undefined && { by: readPerson(by) }),
    ...(setting !== undefined && { setting: readSetting(setting) }),
    ...(from !== undefined && { fromMs: readInstant('from', from) }),
    ...(to !== undefined && { toMs: readInstant('to', to) }),
  }
}

/**
 * Reads the required instant `at` of a request for the document in force. Returns milliseconds since
 * 1970.
 *
 * @throws {Refusal} `invalidRequest`
 */
export function readInForceQuery(request: Request): number {
  const { at } = readQuery(request, ['at'])
  if (at === undefined) throw refusal('invalidRequest', 'Name the instant: "at".')
  return readInstant('at', at)
}

/** A question about one session. */
export type DecisionQuestion = {
  scenario: Scenario
  at: Date | undefined
  version: number | undefined
}

/** The end of the instants that a session may have: access lasts up to two years after it. */
const tooLateMs = Date.parse('9990-01-01T00:00:00Z')

function readSessionInstant(name: string, text: string): Date {
  const ms = readInstant(name, text)
  if (ms < tooLateMs) return new Date(ms)
  throw refusal('invalidRequest', `"${name}" must be before the year 9990.`)
}

function readScenario(query: Partial<Record<string, string>>): Scenario {
  const { cause, endedAt, lastActivity } = query
  if (cause === 'agentEndsSession' && endedAt !== undefined && lastActivity === undefined) {
    return { cause, endedAt: readSessionInstant('endedAt', endedAt) }
  }
  if (cause === 'agentInactive' && lastActivity !== undefined && endedAt === undefined) {
    return { cause, lastActivity: readSessionInstant('lastActivity', lastActivity) }
  }
  throw refusal(
    'invalidRequest',
    'Name the "cause": "agentEndsSession" with "endedAt", or "agentInactive" with "lastActivity".',
  )
}

/** Parses the number of a version. Version 0 is the defaults. */
const readVersionNumber = (text: string) =>
  text === '0' ? 0 : readNumber('version', text, Number.MAX_SAFE_INTEGER)

/**
 * Reads the query of a decision. Unknown, repeated, malformed and contradictory parameters are
 * refused.
 *
 * @throws {Refusal} `invalidRequest`
 */
export function readDecisionQuery(request: Request): DecisionQuestion {
  const names = ['cause', 'endedAt', 'lastActivity', 'at', 'version'] as const
  const { at, version, ...session } = readQuery(request, names)
  return {
    scenario: readScenario(session),
    at: at === undefined ? undefined : new Date(readInstant('at', at)),
    version: version === undefined ? undefined : readVersionNumber(version),
  }
}

/**
 * Refuses every query parameter.
 *
 * @throws {Refusal} `invalidRequest`
 */
export function readNoQuery({ url }: Request): void {
  if (new URL(url).search !== '') throw refusal('invalidRequest', 'There is no query here.')
}
