import type { Policy } from '../../../policy/policy.ts'
import { agentLandingSentence, inactivitySentence, outcome } from '../../../words/en/outcome.ts'
import { OutcomeGroup } from './OutcomeGroup.tsx'
import { Sentence } from './Sentence.tsx'

type Props = { policy: Policy; isInactivityUnknown: boolean }

/** Where the agent lands, and when a session ends by itself. */
export function AgentOutcome({ policy: { agent }, isInactivityUnknown }: Props) {
  return (
    <OutcomeGroup title={outcome.agent}>
      <Sentence words={agentLandingSentence(agent.landing)} />
      {isInactivityUnknown ? (
        <Sentence words={outcome.inactivityUnknown} isOpen />
      ) : (
        <Sentence words={inactivitySentence(agent.inactivity)} />
      )}
    </OutcomeGroup>
  )
}
