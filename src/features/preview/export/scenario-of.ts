import { minuteMs } from '../../../policy/duration.ts'
import type { Scenario } from '../../../policy/outcome.ts'
import type { Policy } from '../../../policy/policy.ts'
import type { View } from '../model/view.ts'

/**
 * The scenario that a view looks at. An inactive agent was last active so many minutes before the
 * end; where inactivity ends nothing, at the instant that would have been the end.
 */
export function scenarioOf({ agent: { inactivity } }: Policy, view: View): Scenario {
  const { cause, endedAtMs } = view
  if (cause === 'agentEndsSession') return { cause, endedAt: new Date(endedAtMs) }
  const waitedMs = inactivity.endsSession ? inactivity.minutes * minuteMs : 0
  return { cause, lastActivity: new Date(endedAtMs - waitedMs) }
}
