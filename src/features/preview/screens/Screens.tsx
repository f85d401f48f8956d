import { memo, useId, useReducer, type ReactNode, type Ref } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Text } from '../../../ui/Text.tsx'
import { useStableValue } from '../../../ui/use-stable-value.ts'
import { agentPlaceAt } from '../../../policy/landing.ts'
import { partialPlaceAt } from '../../../policy/partial-outcome.ts'
import { withUnknownOff, type PartialPolicy } from '../../../policy/partial-policy.ts'
import { linkSentence, screens } from '#messages/preview-screens.ts'
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
    <section aria-labelledby={id} tabIndex={-1} className={css.region}>
      <div className={css.head}>
        <Text id={id} as="h3" variant="subtitle2" className={css.title}>
          {title}
        </Text>
        {actions}
      </div>
      <div className={css.body}>{children}</div>
    </section>
  )
}

type Props = {
  policy: PartialPolicy
  view: Pick<View, 'situation' | 'atMs'>
  /** Shows a customer who opens the session link, where the reader can go back from that. */
  onLink?: (() => void) | undefined
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

/** What the session link would open for a customer who is away from the room. */
const LinkNote = memo(({ text, onLink }: { text: string; onLink: (() => void) | undefined }) => (
  <div className={css.link}>
    <Text variant="body2">{text}</Text>
    {onLink && (
      <Button size="small" onClick={onLink} {...notPictured}>
        {screens.showLink}
      </Button>
    )}
  </div>
))

/** Returns what the session link would open, where the customer was in the room and is away from it. */
function linkNote(policy: PartialPolicy, { situation, atMs }: Props['view']): string | undefined {
  const { at } = partialPlaceAt(policy, situation, atMs)
  const isAway = at === 'redirect' || at === 'sessionEnded'
  return isAway ? linkSentence(partialPlaceAt(policy, 'opensLink', atMs)) : undefined
}

/**
 * The screens of the agent and the customer at an instant. The customer's screen works: what is
 * done there shows on the agent's. An answer belongs to the instant at which it was given, and goes
 * with it.
 */
export const Screens = memo(({ policy, view, onLink, ref }: Props) => {
  const { situation, atMs } = view
  const context: WalkContext = { policy: withUnknownOff(policy), situation, atMs }
  const [walk, act] = useReducer(
    (before: Walk, action: Action) => walkThrough(before, action, context),
    newWalk,
  )
  const events = useStableValue(eventsUpTo(walk.events, atMs))
  const place = useStableValue(partialPlaceAt(policy, situation, atMs))
  const link = linkNote(policy, view)
  const answer = walk.answer?.atMs === atMs ? walk.answer : undefined
  return (
    <div className={css.screens}>
      <div ref={ref} className={css.columns}>
        <ScreenRegion title={screens.agent}>
          <AgentScreen place={agentPlaceAt(policy, atMs)} events={events} />
        </ScreenRegion>
        <ScreenRegion
          title={screens.customer}
          actions={
            link === undefined ? <Invitation act={act} /> : <LinkNote text={link} onLink={onLink} />
          }
        >
          <CustomerScreen
            place={place}
            isLater={atMs > 0}
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
