import { memo, useReducer } from 'react'
import { Button } from '../../../fields/Button.tsx'
import { agentPlaceAt } from '../../../policy/landing.ts'
import type { Policy } from '../../../policy/policy.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { screens } from '../../../words/en/preview-screens.ts'
import { Text } from '../../../fields/Text.tsx'
import { useStableValue } from '../../../fields/use-stable-value.ts'
import type { View } from '../view.ts'
import { AgentScreen } from './agent/AgentScreen.tsx'
import { answerWords } from './answer-words.ts'
import { CustomerScreen } from './customer/CustomerScreen.tsx'
import { customerShownAt } from './customer-shown.ts'
import { ScreenRegion } from './ScreenRegion.tsx'
import css from './Screens.module.css'
import { eventsUpTo, newWalk, walkThrough, type Action, type Walk } from './walk-through.ts'

type Props = { policy: Policy; view: View; unusable: readonly SettingPath[] }

const Invitation = memo(({ act }: { act: (action: Action) => void }) => (
  <div className={css['head']}>
    <div className={css['invitation']}>
      <Text as="h3" variant="subtitle1">
        {screens.walkThrough}
      </Text>
      <Text variant="body2" tone="secondary">
        {screens.invitation}
      </Text>
    </div>
    <Button size="small" variant="outlined" onClick={() => act({ deed: 'startAgain' })}>
      {screens.startAgain}
    </Button>
  </div>
))

/**
 * What the agent and the customer have in front of them at the instant looked at. The customer's
 * screen is alive: what is done there shows on the agent's. An answer stands for the instant at
 * which it was given, and goes when another one is looked at.
 */
export const Screens = memo(({ policy, view, unusable }: Props) => {
  const { situation, atMs } = view
  const [walk, act] = useReducer(
    (before: Walk, action: Action) => walkThrough(before, action, { policy, situation, atMs }),
    newWalk,
  )
  const events = useStableValue(eventsUpTo(walk.events, atMs))
  const shown = useStableValue(customerShownAt(policy, { situation, atMs }, unusable))
  return (
    <div className={css['screens']}>
      <Invitation act={act} />
      <div className={css['columns']}>
        <ScreenRegion title={screens.agent}>
          <AgentScreen place={agentPlaceAt(policy, atMs)} events={events} />
        </ScreenRegion>
        <ScreenRegion title={screens.customer}>
          <CustomerScreen
            shown={shown}
            fields={walk.fields}
            message={walk.message}
            isReviewing={walk.isReviewing}
            events={events}
            act={act}
          />
          <Text variant="body2" as="output" className={css['status']}>
            {walk.answer?.atMs === atMs && answerWords(walk.answer)}
          </Text>
        </ScreenRegion>
      </div>
    </div>
  )
})
