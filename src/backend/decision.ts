import type { SessionAnswer } from '../api/decision.ts'
import {
  always,
  decisionAt,
  isSettled,
  sessionEnd,
  type DatedVersion,
  type SessionDecision,
  type SessionEnd,
} from '../policy/decision.ts'
import type { Scenario } from '../policy/outcome.ts'
import { policyOf, type Policy } from '../policy/policy.ts'
import { defaultSettings } from '../policy/settings.ts'
import type { Handler } from './handler.ts'
import { lastVersionWhere, maxScanned } from './history.ts'
import { refusal, storedDocumentUnreadable } from './problem.ts'
import { readDecisionQuery } from './query.ts'
import { unlessKnown } from './responses.ts'
import { readLabel, readRecord } from './stored-record.ts'
import type { Entry, Store } from './store.ts'

/** The number of versions that one read after the last activity returns. */
const versionsPerRead = 20

const yearSeconds = 365 * 24 * 60 * 60

/**
 * Returns the policy of a stored version. The problem has no raw text, because a caller that may only
 * ask for decisions must not see who saved the version.
 *
 * @throws {Refusal} `storedDocumentUnreadable`
 */
function policyIn(entry: Entry): Policy {
  const record = readRecord(entry)
  if (!record) throw storedDocumentUnreadable(entry.version, '')
  return policyOf(record.settings)
}

/**
 * Returns a stored version. If its time is unreadable, it came into force with its predecessor, at
 * `previous`. Its settings are parsed when they are needed, so that an unreadable version which decides
 * nothing does not matter.
 */
function dated(entry: Entry, previous: Date): DatedVersion {
  const label = readLabel(entry)
  let policy: Policy | undefined
  return {
    version: entry.version,
    since: label ? new Date(label.savedAt) : previous,
    get policy() {
      policy ??= policyIn(entry)
      return policy
    },
  }
}

/** Returns one version; version 0 is the defaults. */
async function versionOf(store: Store, version: number): Promise<DatedVersion> {
  if (version === 0) return { version, since: always, policy: policyOf(defaultSettings) }
  const entry = await store.version(version)
  if (!entry) throw refusal('notFound', `There is no version ${version}.`)
  return dated(entry, always)
}

/** Returns the versions after `last` up to `top`. */
async function versionsAfter(store: Store, last: DatedVersion, top: number) {
  const entries = await store.versions({ before: top + 1, limit: top - last.version })
  let { since } = last
  return entries.toReversed().map((entry) => {
    const version = dated(entry, since)
    since = version.since
    return version
  })
}

/** Returns the end of a session over all versions. Reads no more of them than it needs. */
async function endOverVersions(store: Store, scenario: Scenario): Promise<SessionEnd> {
  const newest = await store.newest()
  const isInactive = scenario.cause === 'agentInactive'
  const startMs = (isInactive ? scenario.lastActivity : scenario.endedAt).getTime()
  const first = await lastVersionWhere(store, newest, (savedAtMs) => savedAtMs <= startMs)
  const last = isInactive ? (newest?.version ?? 0) : first
  const isNewest = newest?.version === first
  let end = sessionEnd([isNewest ? dated(newest, always) : await versionOf(store, first)], scenario)
  for (let read = first; read < last && end.decidedBy.version === read;) {
    if (read - first >= maxScanned) {
      throw refusal(
        'invalidRequest',
        `More than ${maxScanned} versions came into force since "lastActivity".`,
      )
    }
    const top = Math.min(read + versionsPerRead, last)
    end = sessionEnd([end.decidedBy, ...(await versionsAfter(store, end.decidedBy, top))], scenario)
    read = top
  }
  return end
}

/** Returns the end of a session under the version of an earlier answer, which must have ended it. */
async function endUnder(store: Store, scenario: Scenario, version: number): Promise<SessionEnd> {
  const end = sessionEnd([await versionOf(store, version)], scenario)
  if (end.endsAt !== null && end.endsAt.getTime() >= end.decidedBy.since.getTime()) return end
  throw refusal('invalidRequest', `Version ${version} cannot have ended this session.`)
}

const textOf = (instant: Date | null) => instant && instant.toISOString()

type Answered = {
  decision: SessionDecision
  version: number
  cause: Scenario['cause']
  at: Date
  settled: boolean
}

function answerOf({ decision, version, cause, at, settled }: Answered): SessionAnswer {
  const base = { at: at.toISOString(), settled }
  if (decision.state === 'open') {
    return { ...base, session: { state: 'open', cause, endsAt: textOf(decision.endsAt) } }
  }
  const { endedAt, agent, customer } = decision
  return {
    version,
    ...base,
    session: { state: 'ended', cause, endedAt: endedAt.toISOString() },
    agent: { landing: agent },
    customer: { ...customer, until: textOf(customer.until) },
  }
}

/** Returns the instant at which the answer changes, or `null` if it never does. */
const changesAt = (decision: SessionDecision) =>
  decision.state === 'open' ? decision.endsAt : decision.customer.until

/** Returns the entity tag of an answer: weak, because `at` differs if the request does not name it. */
function tagOf({ decision, version, settled }: Answered): string {
  const { state } = decision
  const endMs = state === 'open' ? decision.endsAt?.getTime() : decision.endedAt.getTime()
  return `W/"${[version, state, endMs, changesAt(decision)?.getTime(), settled].join('.')}"`
}

/**
 * Returns the `Cache-Control` of an answer. One that can still change must be revalidated. A settled
 * one never changes for an instant that the request names, and otherwise until `changesAt`.
 */
function cachingOf({ decision, at, settled }: Answered, isForNow: boolean): string {
  if (!settled) return 'private, no-cache'
  if (!isForNow) return `private, max-age=${yearSeconds}, immutable`
  const end = changesAt(decision)
  const seconds = end === null ? yearSeconds : (end.getTime() - at.getTime()) / 1000
  return `private, max-age=${Math.min(Math.floor(seconds), yearSeconds)}`
}

/**
 * Handles GET for a decision: what holds for a session at an instant, under the version in force when
 * it ended.
 */
export const getDecision: Handler = async (request, { store, now }) => {
  const { scenario, at, version } = readDecisionQuery(request)
  // Read the clock before the store: a save that this read misses comes into force later.
  const askedAt = now()
  const isNamed = version !== undefined
  const end = await (isNamed
    ? endUnder(store, scenario, version)
    : endOverVersions(store, scenario))
  const answered: Answered = {
    decision: decisionAt(end, at ?? askedAt),
    version: end.decidedBy.version,
    cause: scenario.cause,
    at: at ?? askedAt,
    settled: isNamed || isSettled(end, askedAt),
  }
  const headers = {
    'content-type': 'application/json',
    'cache-control': cachingOf(answered, at === undefined),
    etag: tagOf(answered),
  }
  return unlessKnown(request, new Response(JSON.stringify(answerOf(answered)), { headers }))
}
