import { clsx } from 'clsx'
import { memo } from 'react'
import { BreakableText } from '../../../ui/BreakableText.tsx'
import type { AgentPlace } from '../../../policy/landing.ts'
import type { PartialPlace } from '../../../policy/partial-outcome.ts'
import type { Partly } from '../../../policy/partial-policy.ts'
import type { InactivityPolicy } from '../../../policy/policy.ts'
import { unknownSentences } from '#messages/outcome.ts'
import { agentWords, customerWords, inactivityWords, linkWords, panel } from '#messages/panel.ts'
import * as css from './panel.module.css'

type ItemProps = { term: string; text: string; isUnknown?: boolean }

const Item = memo(({ term, text, isUnknown = false }: ItemProps) => (
  <div>
    <dt className={css.term}>{term}</dt>
    <dd className={clsx(css.description, isUnknown && css.unknown)}>
      <BreakableText text={text} />
    </dd>
  </div>
))

type Props = {
  inactivity: Partly<InactivityPolicy>
  agent: AgentPlace
  /** Where a customer is who was in the room when the session ended. */
  customer: PartialPlace
  /** Where the session link leads. */
  link: PartialPlace
}

/** What happens to the agent and to the customer at the instant of the handle, in a few words. */
export const PanelWords = memo(({ inactivity, agent, customer, link }: Props) => (
  <dl className={css.words}>
    <Item
      term={panel.session}
      text={
        inactivity.known ? inactivityWords(inactivity.value) : unknownSentences[inactivity.subject]
      }
      isUnknown={!inactivity.known}
    />
    <Item term={panel.agent} text={agentWords(agent)} />
    <Item
      term={panel.customer}
      text={customerWords(customer)}
      isUnknown={customer.at === 'unknown'}
    />
    {link.at !== 'session' && customer.at !== 'room' && (
      <Item term={panel.link} text={linkWords(link)} isUnknown={link.at === 'unknown'} />
    )}
  </dl>
))
