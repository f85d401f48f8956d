/**
 * Rules control the mock backend. A string of rules separates them with `;`:
 *
 *     put:status=503*1; retry-after=20; delay=300; user=viewer
 *
 * Faults apply to requests. A prefix limits a fault to one kind of request: `get:` reads the settings
 * or their versions, `put:` saves, and `me:` reads the signed-in person. The suffix `*N` limits a
 * fault to the first N requests per path since the page was loaded:
 * - `delay=MS`: the answer arrives MS milliseconds later;
 * - `status=CODE`: an error of the contract, or the HTML page of a proxy if the contract has none;
 * - `cut=before`, `cut=after`: the connection drops before or after the backend acts;
 * - `body=html`: status 200 with a web page, as from a server without the API; the backend does not
 *   act;
 * - `body=truncated`, `body=unknown`: the backend acts; the answer is incomplete, or has another
 *   shape;
 * - `body=newer`: the backend acts; the document has a setting of a newer release;
 * - `overtaken`: a colleague saves first, so that a save is answered with 412;
 * - `hang`: the answer never arrives.
 *
 * The first matching `delay` and the first other matching fault apply to a request.
 *
 * General rules apply to all requests. The last rule of each kind takes effect:
 * - `retry-after=SECONDS`: adds `Retry-After` to the errors of every `status`; `retry-at=SECONDS`:
 *   the same as a date, together with a `Date` header, both by the clock of the mock;
 * - `storage=full`, `storage=denied`: the store rejects writes, or all access;
 * - `user=NAME`: signed in as NAME; `user=viewer`: without permission to edit; `user=none`: not
 *   signed in;
 * - `now=ISO`: the clock is fixed at this instant, such as `2026-11-22T10:00:00Z`;
 * - `seed=NAME`: the content of the store when the page opens.
 *
 * Any other rule is an error, so that you notice typos, and so is a `Retry-After` without a `status`.
 * `wrong-rule.ts` says what is wrong.
 */
import * as z from 'zod/mini'
import type { StorageFault } from './faults/faulty-store.ts'
import { seedNames, type SeedName } from './seeds.ts'

/** A fault in the body of an answer. */
export type BodyFault = 'html' | 'truncated' | 'unknown' | 'newer'

/** A fault of a request. */
export type Fault =
  | { kind: 'status'; status: number }
  | { kind: 'dropConnection'; when: 'before' | 'after' }
  | { kind: 'body'; body: BodyFault }
  | { kind: 'concurrentSave' }
  | { kind: 'hang' }

/** The kind of a request: reading or saving the settings, or reading the signed-in person. */
export type About = z.infer<typeof abouts>

/** The requests that a rule applies to: their kind (absent: all), and how many per path. */
export type Scope = { about?: About; times: number }

/** A parsed string of rules. */
export type Rules = {
  delays: (Scope & { ms: number })[]
  faults: (Scope & { fault: Fault })[]
  retryAfter?: number
  retryAt?: number
  storage?: StorageFault
  user?: string
  now?: Date
  seed?: SeedName
}

/** The parsed rules, or the text of the first invalid rule. */
export type RulesCheck = { ok: true; rules: Rules } | { ok: false; rule: string }

const shape =
  /^(?:(?<about>get|put|me):)?(?<name>[a-z-]+)(?:=(?<value>[^*]+))?(?:\*(?<times>[1-9]\d*))?$/u

const digits = z.string().check(z.regex(/^\d{1,7}$/u))
const instant = z.iso.datetime()
const seed = z.enum(seedNames)
const body = z.enum(['html', 'truncated', 'unknown', 'newer'])
const storage = z.enum(['full', 'denied'])
const when = z.enum(['before', 'after'])
const abouts = z.enum(['get', 'put', 'me'])

/** Returns true for errors that need no backend; 405 and 412 depend on the request. */
const isStatus = (text: string) => /^[45]\d\d$/u.test(text) && text !== '405' && text !== '412'

function readFault(name: string, value: string | undefined): Fault | undefined {
  if (name === 'hang' && value === undefined) return { kind: 'hang' }
  if (name === 'overtaken' && value === undefined) return { kind: 'concurrentSave' }
  if (name === 'status' && isStatus(value ?? '')) return { kind: 'status', status: Number(value) }
  if (name === 'cut') {
    const moment = when.safeParse(value)
    if (moment.success) return { kind: 'dropConnection', when: moment.data }
  }
  if (name === 'body') {
    const bodyFault = body.safeParse(value)
    if (bodyFault.success) return { kind: 'body', body: bodyFault.data }
  }
  return undefined
}

/** Parses a general rule. */
function readGeneral(name: string, value: string | undefined): Partial<Rules> | undefined {
  if (name === 'user' && value !== undefined) return { user: value }
  if (name === 'retry-after' && digits.safeParse(value).success)
    return { retryAfter: Number(value) }
  if (name === 'retry-at' && digits.safeParse(value).success) return { retryAt: Number(value) }
  if (name === 'storage') {
    const fault = storage.safeParse(value)
    if (fault.success) return { storage: fault.data }
  }
  if (name === 'now' && instant.safeParse(value).success) return { now: new Date(value ?? '') }
  if (name === 'seed') {
    const named = seed.safeParse(value)
    if (named.success) return { seed: named.data }
  }
  return undefined
}

function addRule(rules: Rules, text: string): Rules | undefined {
  const { about, name = '', value, times } = shape.exec(text)?.groups ?? {}
  const general = readGeneral(name, value)
  if (general)
    return about === undefined && times === undefined ? { ...rules, ...general } : undefined
  const scope: Scope = {
    times: times === undefined ? Infinity : Number(times),
    ...(about !== undefined && { about: abouts.parse(about) }),
  }
  if (name === 'delay' && digits.safeParse(value).success) {
    return { ...rules, delays: [...rules.delays, { ...scope, ms: Number(value) }] }
  }
  const fault = readFault(name, value)
  return fault && { ...rules, faults: [...rules.faults, { ...scope, fault }] }
}

const noRules: Rules = { delays: [], faults: [] }

/** Returns true for a single rule that {@link parseRules} accepts, on its own or beside others. */
export const isRule = (text: string): boolean => addRule(noRules, text) !== undefined

/** Returns the rule for `Retry-After` if there is no `status` to add it to. */
function looseRetry({ faults, retryAfter, retryAt }: Rules): string | undefined {
  if (faults.some(({ fault }) => fault.kind === 'status')) return undefined
  if (retryAfter !== undefined) return `retry-after=${retryAfter}`
  return retryAt === undefined ? undefined : `retry-at=${retryAt}`
}

/** Parses a string of rules. An empty string has no rules. */
export function parseRules(text: string): RulesCheck {
  let rules = noRules
  const texts = text.split(';').map((rule) => rule.trim())
  for (const rule of texts.filter((each) => each !== '')) {
    const added = addRule(rules, rule)
    if (!added) return { ok: false, rule }
    rules = added
  }
  const rule = looseRetry(rules)
  return rule === undefined ? { ok: true, rules } : { ok: false, rule }
}
