import { always, decisionAt } from '../../policy/decision.ts'
import { policyOf } from '../../policy/policy.ts'
import { paths } from '../contract.ts'
import { decisionSchema } from '../decision.ts'
import {
  assert,
  assertSame,
  bodyOf,
  currentOf,
  ifNoneMatch,
  longAgo,
  problemOf,
  refuses,
  withQuery,
  type Check,
  type Send,
} from './check.ts'

const ask = async (send: Send, query: Record<string, string>, init?: RequestInit) =>
  await send(withQuery(paths.decision, query), init)

/** A session that ended before every version. */
const endedLongAgo = { cause: 'agentEndsSession', endedAt: longAgo }

/** The checks of decisions, which only read. */
export const decisionChecks: readonly Check[] = [
  {
    rule: 'A decision is what the rules say of the version in force when the session ended',
    holds: async (send) => {
      const { version, savedAt, settings } = await currentOf(send)
      const endedAt = savedAt ?? longAgo
      const at = new Date(Date.parse(endedAt) + 60_000)
      const policy = policyOf(settings)
      const end = { decidedBy: { version, since: always, policy }, endsAt: new Date(endedAt) }
      const expected = decisionAt(end, at)
      const answer = await bodyOf(
        await ask(send, { cause: 'agentEndsSession', endedAt, at: at.toISOString() }),
        decisionSchema,
      )
      assert('customer' in answer && expected.state === 'ended', 'the session is open')
      assertSame(answer.version, version, 'version')
      assertSame(answer.agent.landing, expected.agent, 'agent.landing')
      for (const key of ['inRoom', 'link', 'access', 'next'] as const) {
        assertSame(answer.customer[key], expected.customer[key], key)
      }
      const until = answer.customer.until
      assertSame(until && Date.parse(until), expected.customer.until?.getTime() ?? null, 'until')
      for (const [name, capability] of Object.entries(expected.customer.capabilities)) {
        const given = Object.entries(answer.customer.capabilities).find(([key]) => key === name)
        assertSame(given?.[1].allowed, capability.allowed, name)
      }
    },
  },
  {
    rule: 'A session before the first version is decided by the defaults, and settled',
    holds: async (send) => {
      const answer = await bodyOf(await ask(send, endedLongAgo), decisionSchema)
      assert('version' in answer, 'the session is open')
      assertSame([answer.version, answer.settled], [0, true], 'the version and settled')
    },
  },
  {
    rule: 'A settled decision about a named instant may be cached for ever',
    holds: async (send) => {
      const response = await ask(send, { ...endedLongAgo, at: longAgo })
      const caching = response.headers.get('cache-control') ?? ''
      assert(
        /^private, max-age=31536000, immutable$/u.test(caching),
        `Cache-Control is "${caching}"`,
      )
    },
  },
  {
    rule: 'A decision that is not settled must be revalidated, with 304 while it holds',
    holds: async (send) => {
      const query = { cause: 'agentEndsSession', endedAt: '9989-01-01T00:00:00Z' }
      const response = await ask(send, query)
      const { settled, session } = await bodyOf(response, decisionSchema)
      assertSame([settled, session.state], [false, 'open'], 'settled and the state')
      assertSame(response.headers.get('cache-control'), 'private, no-cache', 'Cache-Control')
      const again = await ask(send, query, ifNoneMatch(response.headers.get('etag') ?? ''))
      assertSame(again.status, 304, 'the status')
    },
  },
  {
    rule: 'A named version decides alone, and one that came into force after the end is refused',
    holds: async (send) => {
      const { version } = await currentOf(send)
      const answer = await bodyOf(
        await ask(send, { ...endedLongAgo, version: '0' }),
        decisionSchema,
      )
      assert('version' in answer && answer.version === 0, 'version 0 does not decide')
      const later = await ask(send, { ...endedLongAgo, version: String(version || 1) })
      await problemOf(later, version > 0 ? 'invalidRequest' : 'notFound')
    },
  },
  {
    rule: 'Unknown, repeated, malformed and contradictory parameters of a decision are refused',
    holds: async (send) => {
      const ended = `cause=agentEndsSession&endedAt=${longAgo}`
      const queries = [
        '',
        'cause=agentEndsSession',
        `${ended}&other=1`,
        `${ended}&endedAt=${longAgo}`,
        `${ended}&at=today`,
        `${ended}&version=01`,
        `${ended}&lastActivity=${longAgo}`,
        `cause=agentInactive&endedAt=${longAgo}`,
      ]
      await refuses(send, paths.decision, queries)
    },
  },
]
