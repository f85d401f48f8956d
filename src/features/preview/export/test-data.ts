import { minuteMs } from '../../../policy/duration.ts'
import { agentPlaceAt, customerPlaceAt } from '../../../policy/landing.ts'
import {
  customerAccessAt,
  outcomeOf,
  type Outcome,
  type Scenario,
} from '../../../policy/outcome.ts'
import { policyOf, type Policy } from '../../../policy/policy.ts'
import type { Settings } from '../../../policy/settings.ts'
import type { View } from '../model/view.ts'
import { testDataVersion, type TestData, type TestMoment } from './test-data-schema.ts'

/**
 * Returns the scenario of a view. An inactive agent was last active the minutes of inactivity
 * before the end; where inactivity ends nothing, at the instant of the end.
 */
function scenarioOf({ agent: { inactivity } }: Policy, view: View): Scenario {
  const { cause, endedAtMs } = view
  if (cause === 'agentEndsSession') return { cause, endedAt: new Date(endedAtMs) }
  const waitedMs = inactivity.endsSession ? inactivity.minutes * minuteMs : 0
  return { cause, lastActivity: new Date(endedAtMs - waitedMs) }
}

/** The distance of the instants next to a boundary, in milliseconds: nothing is shorter. */
const stepMs = 1

function momentOf(policy: Policy, endedAt: Date, elapsedMs: number): TestMoment {
  return {
    elapsedMs,
    instant: new Date(endedAt.getTime() + elapsedMs).toISOString(),
    agent: agentPlaceAt(policy, elapsedMs),
    customer: {
      inRoom: customerPlaceAt(policy, 'inRoom', elapsedMs).at,
      opensLink: customerPlaceAt(policy, 'opensLink', elapsedMs).at,
    },
    access: customerAccessAt(policy, elapsedMs) ?? null,
  }
}

function endedData(policy: Policy, outcome: Extract<Outcome, { ended: true }>) {
  const { endedAt, agent, customer } = outcome
  const at = (elapsedMs: number) => momentOf(policy, endedAt, elapsedMs)
  return {
    ended: true as const,
    endedAt: endedAt.toISOString(),
    landings: {
      agent,
      customer: { inRoom: customer.inRoom, opensLink: customer.phases[0]?.link ?? 'accessEnded' },
    },
    phases: customer.phases.map((phase) => ({
      ...phase,
      startsAt: phase.startsAt.toISOString(),
      endsAt: phase.endsAt?.toISOString() ?? null,
    })),
    boundaries: customer.phases.map(({ fromMs }) => ({
      justBefore: at(fromMs - stepMs),
      at: at(fromMs),
      justAfter: at(fromMs + stepMs),
    })),
  }
}

const scenarioData = (scenario: Scenario): TestData['scenario'] =>
  scenario.cause === 'agentEndsSession'
    ? { cause: scenario.cause, endedAt: scenario.endedAt.toISOString() }
    : { cause: scenario.cause, lastActivity: scenario.lastActivity.toISOString() }

/**
 * Returns the outcome of settings in the scenario of a view, as test data: the landings, the
 * phases, and the answers one millisecond before, at and after every boundary between them, the end
 * among them.
 */
export function testDataOf(settings: Settings, view: View): TestData {
  const policy = policyOf(settings)
  const scenario = scenarioOf(policy, view)
  const outcome = outcomeOf(policy, scenario)
  return {
    schemaVersion: testDataVersion,
    settings,
    scenario: scenarioData(scenario),
    outcome: outcome.ended ? endedData(policy, outcome) : { ended: false },
  }
}

/** Returns test data as the text of a JSON file. */
export const testDataText = (settings: Settings, view: View): string =>
  `${JSON.stringify(testDataOf(settings, view), null, 2)}\n`
