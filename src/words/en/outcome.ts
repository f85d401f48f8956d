import { capabilities, type Capability, type CustomerAccess } from '../../policy/access.ts'
import type { AccessPolicy, InactivityPolicy, Policy } from '../../policy/policy.ts'
import { checkRedirectUrl } from '../../policy/redirect-url.ts'
import type { AgentRedirect } from '../../policy/settings.ts'
import { formatCount, formatDuration, formatDurationInFull, formatList } from './format.ts'
import { capabilityLabels } from './labels.ts'

/** The headings of What will happen, and what it says of values that cannot be used. */
export const outcome = {
  title: 'What will happen',
  agent: 'The agent',
  customer: 'The customer',
  phases: 'Access after the end',
  warnings: 'Worth a second look',
  can: 'Can',
  cannot: 'Cannot',
  nothing: 'Nothing any more.',
  inactivityUnknown: 'When the session ends by itself is open until the minutes can be used.',
  accessUnknown: 'What customers can still do is open until the duration can be used.',
  continuedUnknown: 'What comes after full access is open until its duration can be used.',
  redirectUnknown: 'Where customers are sent is open until the address can be used.',
} as const

const agentLandings: Record<AgentRedirect, string> = {
  welcomePage: 'When a session ends, the agent is taken back to the Welcome page.',
  stayInRoom:
    'When a session ends, the agent stays in the room and sees all interactions of the customer.',
}

/** Where the agent lands, as a sentence. */
export const agentLandingSentence = (landing: AgentRedirect) => agentLandings[landing]

/** When a session ends by itself, as a sentence. */
export function inactivitySentence(inactivity: InactivityPolicy): string {
  if (!inactivity.endsSession) return 'Sessions end only when the agent clicks End session.'
  return `A session ends by itself after ${formatCount(inactivity.minutes, 'minutes')} without activity of the agent.`
}

/** Where a customer lands who is in the room at the end, as a sentence. */
export function customerLandingSentence({ redirect, access }: Policy['customer']): string {
  if (redirect.redirects) {
    const check = checkRedirectUrl(redirect.url)
    return `A customer in the room is sent to ${check.ok ? check.typedHost : redirect.url}.`
  }
  return access.level === 'none'
    ? 'A customer in the room sees “This session has ended”.'
    : 'A customer in the room stays there.'
}

/** What the session link leads to later, as a sentence. */
export function linkSentence(access: AccessPolicy): string {
  const over = 'the session link shows “Your access to this session has ended”.'
  switch (access.level) {
    case 'none':
      return `Afterwards ${over}`
    case 'fullUnlimited':
      return 'The session link opens the room at any time.'
    case 'limited':
    case 'fullTimeRestricted':
      return `The session link opens the room while access lasts; afterwards ${over}`
  }
}

/** The length of every phase of access, in the order of the phases; the last one has no end. */
export function phaseLengths(access: AccessPolicy): string[] {
  const noEnd = 'without end'
  switch (access.level) {
    case 'none':
      return ['from the end on']
    case 'fullUnlimited':
      return [noEnd]
    case 'limited':
      return [formatDurationInFull(access.duration), 'from then on']
    case 'fullTimeRestricted': {
      const limited = access.thenLimited === null ? [] : [formatDurationInFull(access.thenLimited)]
      return [formatDurationInFull(access.duration), ...limited, 'from then on']
    }
  }
}

/** The capabilities that `access` has and has not, in words. */
export function rightsOf(access: CustomerAccess): { can: string[]; cannot: string[] } {
  const words = (allowed: boolean) =>
    capabilities
      .filter((capability: Capability) => access.capabilities[capability].allowed === allowed)
      .map((capability) => capabilityLabels[capability])
  return { can: words(true), cannot: words(false) }
}

function accessSentence(access: AccessPolicy): string {
  switch (access.level) {
    case 'none':
      return 'no access'
    case 'fullUnlimited':
      return 'full access without end'
    case 'limited':
      return `limited access for ${formatDuration(access.duration)}`
    case 'fullTimeRestricted':
      return access.thenLimited === null
        ? `full access for ${formatDuration(access.duration)}`
        : `full access for ${formatDuration(access.duration)}, then limited access for ${formatDuration(access.thenLimited)}`
  }
}

/** One sentence for the agent and one for the customer: the whole policy. */
export function policySentences({ agent, customer }: Policy): { agent: string; customer: string } {
  const rights: string[] = []
  if ('chat' in customer.access) {
    if (customer.access.attachments) rights.push(capabilityLabels.addAttachments)
    if (customer.access.chat) rights.push(capabilityLabels.messageAgent)
  }
  const extra = rights.length === 0 ? '' : `, may ${formatList(rights)}`
  return {
    agent: `${agentLandingSentence(agent.landing)} ${inactivitySentence(agent.inactivity)}`,
    customer: `${customerLandingSentence(customer)} Customers have ${accessSentence(customer.access)}${extra}.`,
  }
}
