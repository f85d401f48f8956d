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

function accessWords(access: AccessPolicy): string {
  if (access.level === 'none') return 'have no access to the session afterwards'
  if (access.level === 'limited') {
    return `have limited access for ${formatDuration(access.duration)}`
  }
  const rights = [
    ...(access.attachments ? [capabilityLabels.addAttachments] : []),
    ...(access.chat ? [capabilityLabels.messageAgent] : []),
  ]
  const may = rights.length === 0 ? '' : ` in which they may ${formatList(rights)}`
  if (access.level === 'fullUnlimited') return `have full access without end${may}`
  const full = `have full access for ${formatDuration(access.duration)}${may}`
  return access.thenLimited === null
    ? full
    : `${full}, then limited access for ${formatDuration(access.thenLimited)}`
}

/** Which access customers have after the end, as a sentence. */
export const accessSentence = (access: AccessPolicy) => `Customers ${accessWords(access)}.`

function roomWords({ redirect, access }: Policy['customer']): string {
  if (redirect.redirects) {
    const check = checkRedirectUrl(redirect.url)
    return `are sent to ${check.ok ? check.typedHost : redirect.url}`
  }
  return access.level === 'none' ? 'see that the session has ended' : 'stay in the room'
}

function agentInOneSentence({ agent: { landing, inactivity } }: Policy): string {
  const where = landing === 'stayInRoom' ? 'stays in the room' : 'is taken back to the Welcome page'
  const ends = inactivity.endsSession
    ? `after ${formatCount(inactivity.minutes, 'minutes')} without activity a session ends by itself`
    : 'a session never ends by itself'
  return `When a session ends, the agent ${where}; ${ends}.`
}

function customerInOneSentence({ customer }: Policy): string {
  return `When a session ends, customers in the room ${roomWords(customer)} and ${accessWords(customer.access)}.`
}

/** One sentence for the agent and one for the customer: the whole policy. */
export function policySentences(policy: Policy): { agent: string; customer: string } {
  return { agent: agentInOneSentence(policy), customer: customerInOneSentence(policy) }
}
