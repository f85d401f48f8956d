import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as full from 'zod'
import * as z from 'zod/mini'
import { capabilities } from '../../../policy/access.ts'
import { allFlows, exampleOf } from '../../../policy/flows.ts'
import { customerAccessAt } from '../../../policy/outcome.ts'
import { policyOf } from '../../../policy/policy.ts'
import { replaced } from '../../../policy/testing/replaced.ts'
import { settingsArbitrary } from '../../../policy/testing/settings.arbitrary.ts'
import { settingsWith } from '../../../policy/testing/settings-with.ts'
import type { View } from '../model/view.ts'
import { testDataJsonSchema, testDataSchema } from './test-data-schema.ts'
import { testDataOf, testDataText } from './test-data.ts'

const minute = 60_000
const endedAtMs = Date.parse('2026-03-01T12:00:00Z')
const view: View = {
  cause: 'agentEndsSession',
  situation: 'inRoom',
  atMs: 0,
  endedAtMs,
  timeZone: 'Europe/Berlin',
}
const inactive: View = { ...view, cause: 'agentInactive' }
const continued = settingsWith({
  agent: { endWhenInactive: { enabled: true, minutes: 45 } },
  access: {
    fullDuration: { value: 1, unit: 'minutes' },
    chat: true,
    continueToLimited: { enabled: true, duration: { value: 1, unit: 'days' } },
  },
})
const viewArbitrary = fc.record<View>({
  cause: fc.constantFrom('agentEndsSession', 'agentInactive'),
  situation: fc.constantFrom('inRoom', 'opensLink'),
  atMs: fc.integer(),
  endedAtMs: fc.integer({ min: 0, max: Date.UTC(2100, 0) }),
  timeZone: fc.constant('UTC'),
})

/** As {@link replaced}, also below arrays. */
function inPlace(value: unknown, path: string, by: unknown): unknown {
  const [, outer = '', index, inner = ''] = /^(.*?)\.(\d+)\.(.*)$/u.exec(path) ?? []
  if (index === undefined) return replaced(value, path, by)
  const list = outer
    .split('.')
    .reduce<unknown>((inside, key) => z.parse(z.looseObject({}), inside)[key], value)
  const items = z.parse(z.array(z.unknown()), list)
  return replaced(
    value,
    outer,
    items.with(Number(index), replaced(items[Number(index)], inner, by)),
  )
}

/** The data of an outcome that has ended. */
function endedIn(settings = continued, of = view) {
  const { outcome } = testDataOf(settings, of)
  if (!outcome.ended) throw new Error('the session has not ended')
  return outcome
}

test('every boundary is listed with the access just before, at and after it', () => {
  const { boundaries } = endedIn()
  expect(
    boundaries.map((one) =>
      [one.justBefore, one.at, one.justAfter].map(({ elapsedMs, instant, access }) => [
        elapsedMs,
        instant,
        access?.access ?? 'session',
        access?.capabilities.messageAgent,
      ]),
    ),
  ).toMatchInlineSnapshot(`
    [
      [
        [
          -1,
          "2026-03-01T11:59:59.999Z",
          "session",
          undefined,
        ],
        [
          0,
          "2026-03-01T12:00:00.000Z",
          "full",
          {
            "allowed": true,
            "decidedBy": "customer.access.chat",
          },
        ],
        [
          1,
          "2026-03-01T12:00:00.001Z",
          "full",
          {
            "allowed": true,
            "decidedBy": "customer.access.chat",
          },
        ],
      ],
      [
        [
          59999,
          "2026-03-01T12:00:59.999Z",
          "full",
          {
            "allowed": true,
            "decidedBy": "customer.access.chat",
          },
        ],
        [
          60000,
          "2026-03-01T12:01:00.000Z",
          "limited",
          {
            "allowed": false,
            "decidedBy": "customer.access.fullDuration",
          },
        ],
        [
          60001,
          "2026-03-01T12:01:00.001Z",
          "limited",
          {
            "allowed": false,
            "decidedBy": "customer.access.fullDuration",
          },
        ],
      ],
      [
        [
          86459999,
          "2026-03-02T12:00:59.999Z",
          "limited",
          {
            "allowed": false,
            "decidedBy": "customer.access.fullDuration",
          },
        ],
        [
          86460000,
          "2026-03-02T12:01:00.000Z",
          "none",
          {
            "allowed": false,
            "decidedBy": "customer.access.fullDuration",
          },
        ],
        [
          86460001,
          "2026-03-02T12:01:00.001Z",
          "none",
          {
            "allowed": false,
            "decidedBy": "customer.access.fullDuration",
          },
        ],
      ],
    ]
  `)
})

test('phases have lengths and instants, and an open end is null', () => {
  expect(
    endedIn().phases.map(({ access, fromMs, toMs, startsAt, endsAt, link }) => [
      access,
      fromMs,
      toMs,
      startsAt,
      endsAt,
      link,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "full",
        0,
        60000,
        "2026-03-01T12:00:00.000Z",
        "2026-03-01T12:01:00.000Z",
        "room",
      ],
      [
        "limited",
        60000,
        86460000,
        "2026-03-01T12:01:00.000Z",
        "2026-03-02T12:01:00.000Z",
        "room",
      ],
      [
        "none",
        86460000,
        null,
        "2026-03-02T12:01:00.000Z",
        null,
        "accessEnded",
      ],
    ]
  `)
})

test('each capability at an instant is as customerAccessAt decides', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      const { boundaries } = endedIn(settings)
      for (const moment of boundaries.flatMap((one) => Object.values(one))) {
        const access = customerAccessAt(policyOf(settings), moment.elapsedMs)
        expect(moment.access).toEqual(access ?? null)
        expect(Date.parse(moment.instant)).toBe(endedAtMs + moment.elapsedMs)
        const named = Object.keys(moment.access?.capabilities ?? {})
        expect(named).toEqual(access === undefined ? [] : capabilities)
      }
    }),
  )
})

test('an inactive agent was last active the set minutes before the end, and nothing else differs', () => {
  const { scenario, outcome } = testDataOf(continued, inactive)
  const lastActivity = new Date(endedAtMs - 45 * minute).toISOString()
  expect(scenario).toEqual({ cause: 'agentInactive', lastActivity })
  expect(outcome).toEqual(endedIn())
})

test('with inactivity off, the session has not ended', () => {
  expect(testDataOf(settingsWith({}), inactive)).toMatchObject({ outcome: { ended: false } })
})

const published = full.fromJSONSchema(
  z.parse(z.record(z.string(), z.unknown()), testDataJsonSchema()),
)

test('for any settings, the data matches its schema and the published one', () => {
  fc.assert(
    fc.property(settingsArbitrary, viewArbitrary, (settings, of) => {
      const copied: unknown = JSON.parse(testDataText(settings, of))
      expect(z.parse(testDataSchema, copied)).toEqual(testDataOf(settings, of))
      expect(published.safeParse(copied)).toMatchObject({ success: true })
    }),
    { numRuns: 200 },
  )
})

test('the data of every flow matches the published schema', () => {
  for (const flow of allFlows()) {
    expect(published.safeParse(testDataOf(exampleOf(flow), view))).toMatchObject({ success: true })
  }
})

test.each([
  ['schemaVersion', 2],
  ['schemaVersion', undefined],
  ['more', 1],
  ['settings.agent.redirect', 'nowhere'],
  ['scenario.cause', 'nobody'],
  ['scenario.endedAt', 'yesterday'],
  ['outcome.ended', 'yes'],
  ['outcome.landings.agent', undefined],
  ['outcome.landings.customer.opensLink', 'redirect'],
  ['outcome.phases', []],
  ['outcome.phases.0.access', 'some'],
  ['outcome.phases.0.toMs', -1],
  ['outcome.phases.0.capabilities.messageAgent', undefined],
  ['outcome.phases.0.capabilities.flyAway', { allowed: true, decidedBy: 'agent.redirect' }],
  ['outcome.boundaries.0.at.access.decidedBy', 'the.weather'],
  ['outcome.boundaries.0.justAfter', undefined],
])('both schemas refuse data with a wrong %s: %j', (path, by) => {
  const data = inPlace(testDataOf(continued, view), path, by)
  expect(z.safeParse(testDataSchema, data)).toMatchObject({ success: false })
  expect(published.safeParse(data)).toMatchObject({ success: false })
})
