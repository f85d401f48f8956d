import { memo, useId, useReducer, type ReactNode } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Text } from '../../../ui/Text.tsx'
import { useStableValue } from '../../../ui/use-stable-value.ts'
import { agentPlaceAt } from '../../../policy/landing.ts'
import { partialPlaceAt } from '../../../policy/partial-outcome.ts'
import { withUnknownOff, type PartialPolicy } from '../../../policy/partial-policy.ts'
import { screens } from '#messages/preview-screens.ts'
import type { View } from '../model/view.ts'
import { AgentScreen } from './agent/AgentScreen.tsx'
import { CustomerScreen } from './customer/CustomerScreen.tsx'
import * as css from './Screens.module.css'
import {
  eventsUpTo,
  newWalk,
  walkThrough,
  type Action,
  type Walk,
  type WalkContext,
} from './walk-through.ts'
import { answerText } from './walk-messages.ts'

type RegionProps = {
  title: string
  /** What stands beside the title. */
  beside?: ReactNode
  children: ReactNode
}

/** One of the two screens, named for the person who looks at it. */
function ScreenRegion({ title, beside, children }: RegionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={css.region}>
      <div className={css.head}>
        <Text id={id} as="h3" variant="subtitle2">
          {title}
        </Text>
        {beside}
      </div>
      {children}
    </section>
  )
}

type Props = { policy: PartialPolicy; view: Pick<View, 'situation' | 'atMs'> }

const Invitation = memo(({ act }: { act: (action: Action) => void }) => (
  <>
    <Text variant="body2" tone="secondary" className={css.invitation}>
      {screens.invitation}
    </Text>
    <Button size="small" onClick={() => act({ type: 'startAgain' })}>
      {screens.startAgain}
    </Button>
  </>
))

/**
 * The screens of the agent and the customer at an instant. The customer's screen works: what is
 * done there shows on the agent's. An answer belongs to the instant at which it was given, and goes
 * with it.
 */
export const Screens = memo(({ policy, view }: Props) => {
  const { situation, atMs } = view
  const context: WalkContext = { policy: withUnknownOff(policy), situation, atMs }
  const [walk, act] = useReducer(
    (before: Walk, action: Action) => walkThrough(before, action, context),
    newWalk,
  )
  const events = useStableValue(eventsUpTo(walk.events, atMs))
  const place = useStableValue(partialPlaceAt(policy, situation, atMs))
  const answer = walk.answer?.atMs === atMs ? walk.answer : undefined
  return (
    <div className={css.screens}>
      <div className={css.columns}>
        <ScreenRegion title={screens.agent}>
          <AgentScreen place={agentPlaceAt(policy, atMs)} events={events} />
        </ScreenRegion>
        <ScreenRegion title={screens.customer} beside={<Invitation act={act} />}>
          <CustomerScreen
            place={place}
            fields={walk.fields}
            message={walk.message}
            isReviewing={walk.isReviewing}
            events={events}
            act={act}
          />
          <Text variant="body2" as="output" tone="secondary" className={css.status}>
            {answer && answerText(answer)}
          </Text>
        </ScreenRegion>
      </div>
    </div>
  )
})
