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
  nothing: 'Can no longer do anything.',
  inactivityUnknown:
    'We can’t say when the session ends automatically until Minutes of inactivity is valid.',
  accessUnknown: 'We can’t say what customers can do until the duration is valid.',
  continuedUnknown: 'We can’t say what follows full access until its duration is valid.',
  redirectUnknown: 'We can’t say where customers are sent until Redirect URL is valid.',
} as const

const agentLandings: Record<AgentRedirect, string> = {
  welcomePage: 'When a session ends, the agent is taken back to the Welcome page.',
  stayInRoom:
    'When a session ends, the agent stays in the room and sees all interactions of the customer.',
}

/** Where the agent lands, as a sentence. */
export const agentLandingSentence = (landing: AgentRedirect) => agentLandings[landing]

/** When a session ends automatically, as a sentence. */
export function inactivitySentence(inactivity: InactivityPolicy): string {
  if (!inactivity.endsSession) return 'Sessions end only when the agent clicks End session.'
  return `A session ends automatically after ${formatCount(inactivity.minutes, 'minute')} without activity of the agent.`
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
  const noEnd = 'with no time limit'
  switch (access.level) {
    case 'none':
      return ['after the session ends']
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
  if (access.level === 'fullUnlimited') return `have full access with no time limit${may}`
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
    ? `after ${formatCount(inactivity.minutes, 'minute')} without activity a session ends automatically`
    : 'a session never ends automatically'
  return `When a session ends, the agent ${where}; ${ends}.`
}

function customerInOneSentence({ customer }: Policy): string {
  return `When a session ends, customers in the room ${roomWords(customer)} and ${accessWords(customer.access)}.`
}

/** One sentence for the agent and one for the customer: the whole policy. */
export function policySentences(policy: Policy): { agent: string; customer: string } {
  return { agent: agentInOneSentence(policy), customer: customerInOneSentence(policy) }
}
