import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { paths } from '../api/contract.ts'
import { decisionSchema } from '../api/decision.ts'
import { always, sessionEnd, type DatedVersion } from '../policy/decision.ts'
import type { Scenario } from '../policy/outcome.ts'
import { policyOf } from '../policy/policy.ts'
import { schemaVersion } from '../policy/schema-steps.ts'
import { defaultSettings, type Settings } from '../policy/settings.ts'
import { createMemoryStore } from './memory-store.ts'
import { textOf } from './stored-record.ts'
import { requestTo, withMinutes } from './testing/requests.ts'
import { testApi } from './testing/test-api.ts'

const minute = 60_000
const start = Date.parse('2026-11-20T10:00:00Z')

/** A save: its settings, and its time in minutes after the start. */
type Save = { settings: Settings; atMinute: number }

/** Returns a backend with these versions, and the versions for `sessionEnd`. */
async function backendWith(saves: readonly Save[]) {
  const store = createMemoryStore()
  const dated = saves.map(({ settings, atMinute }, index) => ({
    version: index + 1,
    since: new Date(start + atMinute * minute),
    settings,
  }))
  await store.replaceAll(
    dated.map(({ version, since, settings }) => ({
      version,
      key: null,
      text: textOf({
        schemaVersion,
        version,
        savedAt: since.toISOString(),
        savedBy: { name: 'Dana Levi' },
        settings,
        origin: 'edited',
      }),
    })),
  )
  const first: DatedVersion = { version: 0, since: always, policy: policyOf(defaultSettings) }
  const later = dated.map(({ settings, ...one }) => ({ ...one, policy: policyOf(settings) }))
  return { api: testApi(undefined, store).api, versions: [first, ...later] as const }
}

const queryOf = (scenario: Scenario) => ({
  cause: scenario.cause,
  ...(scenario.cause === 'agentEndsSession'
    ? { endedAt: scenario.endedAt.toISOString() }
    : { lastActivity: scenario.lastActivity.toISOString() }),
})

const ask = (scenario: Scenario, at?: Date) =>
  requestTo(
    `${paths.decision}?${new URLSearchParams({
      ...queryOf(scenario),
      ...(at && { at: at.toISOString() }),
    }).toString()}`,
  )

const inactiveSince = (minutes: number): Scenario => ({
  cause: 'agentInactive',
  lastActivity: new Date(start + minutes * minute),
})

/** Up to 70 saves, most of which end no session, so that the backend reads several times. */
const savesArbitrary = fc
  .array(
    fc.record({
      minutes: fc.oneof(
        { weight: 30, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 90 }) },
      ),
      gap: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 70, size: 'max' },
  )
  .map((saves) => {
    let atMinute = 0
    return saves.map(({ minutes, gap }): Save => {
      atMinute += gap
      return {
        atMinute,
        settings: minutes === undefined ? defaultSettings : withMinutes(minutes),
      }
    })
  })

const scenarioArbitrary: fc.Arbitrary<Scenario> = fc
  .tuple(fc.boolean(), fc.integer({ min: -5, max: 120 }))
  .map(([isInactive, minutes]): Scenario =>
    isInactive
      ? inactiveSince(minutes)
      : { cause: 'agentEndsSession', endedAt: new Date(start + minutes * minute) },
  )

test('the backend decides like the policy does over all versions', async () => {
  let laterVersions = 0
  await fc.assert(
    fc.asyncProperty(savesArbitrary, scenarioArbitrary, async (saves, scenario) => {
      const { api, versions } = await backendWith(saves)
      const { decidedBy, endsAt } = sessionEnd(versions, scenario)
      if (scenario.cause === 'agentInactive' && decidedBy.version > 20) laterVersions += 1
      const at = new Date(start + 100_000 * minute)
      const answer = decisionSchema.parse(await (await api(ask(scenario, at))).json())
      expect(answer).toMatchObject(
        endsAt === null
          ? { session: { state: 'open', endsAt: null } }
          : { version: decidedBy.version, session: { endedAt: endsAt.toISOString() } },
      )
    }),
    { numRuns: 150 },
  )
  expect(laterVersions).toBeGreaterThan(10)
})

test.each([
  [1000, 200],
  [1001, 400],
])('%i versions since the last activity are answered with %i', async (count, status) => {
  const saves = Array.from({ length: count }, (_, index) => ({
    settings: defaultSettings,
    atMinute: index,
  }))
  const { api } = await backendWith(saves)
  const response = await api(ask(inactiveSince(-1)))
  expect(response.status).toBe(status)
})
