import { memo, useId, useReducer, type ReactNode, type Ref } from 'react'
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
import { notPictured } from '../picture/not-pictured.ts'
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
  actions?: ReactNode
  children: ReactNode
}

/** One of the two screens, named for the person who looks at it. */
function ScreenRegion({ title, actions, children }: RegionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={css.region}>
      <div className={css.head}>
        <Text id={id} as="h3" variant="subtitle2">
          {title}
        </Text>
        {actions}
      </div>
      {children}
    </section>
  )
}

type Props = {
  policy: PartialPolicy
  view: Pick<View, 'situation' | 'atMs'>
  /** Gets the element with both screens. */
  ref?: Ref<HTMLDivElement>
}

const Invitation = memo(({ act }: { act: (action: Action) => void }) => (
  <div className={css.invitation} {...notPictured}>
    <Text variant="body2" tone="secondary" className={css.hint}>
      {screens.invitation}
    </Text>
    <Button size="small" onClick={() => act({ type: 'startAgain' })}>
      {screens.startAgain}
    </Button>
  </div>
))

/**
 * The screens of the agent and the customer at an instant. The customer's screen works: what is
 * done there shows on the agent's. An answer belongs to the instant at which it was given, and goes
 * with it.
 */
export const Screens = memo(({ policy, view, ref }: Props) => {
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
      <div ref={ref} className={css.columns}>
        <ScreenRegion title={screens.agent}>
          <AgentScreen place={agentPlaceAt(policy, atMs)} events={events} />
        </ScreenRegion>
        <ScreenRegion title={screens.customer} actions={<Invitation act={act} />}>
          <CustomerScreen
            place={place}
            fields={walk.fields}
            message={walk.message}
            isReviewing={walk.isReviewing}
            events={events}
            act={act}
          />
          <Text
            variant="body2"
            as="output"
            tone="secondary"
            className={css.status}
            {...notPictured}
          >
            {answer && answerText(answer)}
          </Text>
        </ScreenRegion>
      </div>
    </div>
  )
})
