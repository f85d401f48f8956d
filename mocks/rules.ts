/**
 * Rules tell the mock backend to misbehave, in one string:
 *
 *     put:status=503*1; retry-after=20; delay=300; user=viewer
 *
 * Rules are separated by `;`. What goes wrong with a request, optionally only for some (in front,
 * `get:` for reading the settings and their versions, `put:` for saving, `me:` for asking who is
 * signed in) and only for the first N requests to each address since the page was loaded
 * (`*N` behind):
 * - `delay=MS`: the answer comes MS milliseconds later;
 * - `status=CODE`: this error, from the contract where it has one, else the page of some proxy;
 * - `cut=before`, `cut=after`: the connection breaks before or after the backend has acted;
 * - `body=html`: 200 with a web page, as from a server that knows no API; the backend has not acted;
 * - `body=truncated`, `body=unknown`: it has acted; the answer is cut off, or of another shape;
 * - `body=newer`: it has acted; its document has a setting that a later release knows;
 * - `overtaken`: a colleague saves first, so that a save meets 412;
 * - `hang`: no answer ever comes.
 *
 * A request meets the first `delay` that fits and the first of the others that fits.
 *
 * What holds for all requests, the last one counting:
 * - `retry-after=SECONDS`: sent along with what `status` causes; `retry-at=SECONDS`: the same as a
 *   date, with the date of now beside it, both by the clock of the mock;
 * - `storage=full`, `storage=denied`: nothing can be stored, or not even read;
 * - `user=NAME`: signed in as NAME; `user=viewer`: may not edit; `user=none`: not signed in;
 * - `now=ISO`: the clock stands still at this instant, as in `2026-11-22T10:00:00Z`;
 * - `seed=NAME`: what is stored when the page is opened.
 *
 * Anything else is an error, so that a slip of the pen is noticed.
 */
import * as z from 'zod/mini'
import type { StorageFault } from './faults/faulty-store.ts'
import { seedNames, type SeedName } from './seeds.ts'

/** What happens to the body of an answer. */
export type BodyFault = 'html' | 'truncated' | 'unknown' | 'newer'

/** What goes wrong with a request. */
export type Fault =
  | { kind: 'status'; status: number }
  | { kind: 'cut'; when: 'before' | 'after' }
  | { kind: 'body'; body: BodyFault }
  | { kind: 'overtaken' }
  | { kind: 'hang' }

/** What a request is about: reading or saving the settings, or who is signed in. */
export type About = z.infer<typeof abouts>

/** Which requests a rule is for: all unless it says so, and how many of each address. */
export type Scope = { about?: About; times: number }

/** A string of rules, read. */
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

/** The rules, or the first one that nobody can read. */
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

/** An error that can be answered without the backend; 405 and 412 need to know more than that. */
const isStatus = (text: string) => /^[45]\d\d$/u.test(text) && text !== '405' && text !== '412'

function readFault(name: string, value: string | undefined): Fault | undefined {
  if ((name === 'hang' || name === 'overtaken') && value === undefined) return { kind: name }
  if (name === 'status' && isStatus(value ?? '')) return { kind: 'status', status: Number(value) }
  if (name === 'cut') {
    const cut = when.safeParse(value)
    if (cut.success) return { kind: 'cut', when: cut.data }
  }
  if (name === 'body') {
    const damage = body.safeParse(value)
    if (damage.success) return { kind: 'body', body: damage.data }
  }
  return undefined
}

/** Reads a rule that holds for all requests. */
function readGeneral(name: string, value: string | undefined): Partial<Rules> | undefined {
  if (name === 'user' && value !== undefined) return { user: value }
  if (name === 'retry-after' && digits.safeParse(value).success)
    return { retryAfter: Number(value) }
  if (name === 'retry-at' && digits.safeParse(value).success) return { retryAt: Number(value) }
  if (name === 'storage') {
    const bent = storage.safeParse(value)
    if (bent.success) return { storage: bent.data }
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

/** Reads a string of rules; an empty one has none. */
export function parseRules(text: string): RulesCheck {
  let rules: Rules = { delays: [], faults: [] }
  const texts = text.split(';').map((rule) => rule.trim())
  for (const rule of texts.filter((each) => each !== '')) {
    const added = addRule(rules, rule)
    if (!added) return { ok: false, rule }
    rules = added
  }
  return { ok: true, rules }
}
