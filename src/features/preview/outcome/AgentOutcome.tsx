import { memo } from 'react'
import type { Policy } from '../../../policy/policy.ts'
import { agentLandingSentence, inactivitySentence, outcome } from '../../../words/en/outcome.ts'
import { OutcomeGroup } from './OutcomeGroup.tsx'
import { Sentence } from './Sentence.tsx'

type Props = { agent: Policy['agent']; isInactivityUnknown: boolean }

/** Where the agent lands, and when a session ends automatically. */
export const AgentOutcome = memo(({ agent, isInactivityUnknown }: Props) => (
  <OutcomeGroup title={outcome.agent}>
    <Sentence words={agentLandingSentence(agent.landing)} />
    {isInactivityUnknown ? (
      <Sentence words={outcome.inactivityUnknown} isOpen />
    ) : (
      <Sentence words={inactivitySentence(agent.inactivity)} />
    )}
  </OutcomeGroup>
))
