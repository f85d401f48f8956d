import { capabilities, type Capability, type CustomerAccess } from '../../policy/access.ts'
import type { Duration } from '../../policy/duration.ts'
import { roomLanding, type RoomLanding } from '../../policy/outcome.ts'
import type { KnownPhase } from '../../policy/partial-outcome.ts'
import type { UnknownSubject } from '../../policy/partial-policy.ts'
import type { AccessPolicy, InactivityPolicy, Policy } from '../../policy/policy.ts'
import { checkRedirectUrl } from '../../policy/redirect-url.ts'
import type { AgentRedirect } from '../../policy/settings.ts'
import { formatCount, formatDuration, formatDurationInFull, formatList } from './format.ts'
import { capabilityLabels } from './labels.ts'

/** The headings of What will happen. */
export const outcome = {
  title: 'What will happen',
  agent: 'The agent',
  customer: 'The customer',
  phases: 'Access after the end',
  warnings: 'Worth a second look',
  can: 'Can',
  cannot: 'Cannot',
  nothing: 'Can no longer do anything.',
} as const

/** The sentence in place of one that is unknown, by its subject. */
export const unknownSentences: Record<UnknownSubject, string> = {
  inactivity:
    'We can’t say when the session ends automatically until Minutes of inactivity is valid.',
  access: 'We can’t say what customers can do until the duration is valid.',
  continuation: 'We can’t say what follows full access until its duration is valid.',
  redirect: 'We can’t say where customers are sent until Redirect URL is valid.',
}

const agentLandings: Record<AgentRedirect, string> = {
  welcomePage: 'When a session ends, the agent is taken back to the Welcome page.',
  stayInRoom:
    'When a session ends, the agent stays in the room and sees all interactions of the customer.',
}

/** The landing of the agent, as a sentence. */
export const agentLandingSentence = (landing: AgentRedirect) => agentLandings[landing]

/** The end of a session through inactivity, as a sentence. */
export function inactivitySentence(inactivity: InactivityPolicy): string {
  if (!inactivity.endsSession) return 'Sessions end only when the agent clicks End session.'
  return `A session ends automatically after ${formatCount(inactivity.minutes, 'minute')} without activity of the agent.`
}

/** Returns the host of a redirect URL as it was typed. */
function hostOf(url: string): string {
  const check = checkRedirectUrl(url)
  return check.ok ? check.typedHost : url
}

/** The landing of a customer in the room, as a sentence. */
export function customerLandingSentence(landing: RoomLanding): string {
  switch (landing.at) {
    case 'redirect':
      return `A customer in the room is sent to ${hostOf(landing.url)}.`
    case 'sessionEnded':
      return 'A customer in the room sees “This session has ended”.'
    case 'room':
      return 'A customer in the room stays there.'
  }
}

/** The landing of the session link, as a sentence. */
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

/** A phase as far as its length needs it. */
type PhaseLength = Pick<KnownPhase, 'access' | 'fromMs' | 'duration'>

function lengthText(
  { access, fromMs, duration }: PhaseLength,
  format: (duration: Duration) => string,
): string {
  if (duration !== null) return format(duration)
  if (access !== 'none') return 'with no time limit'
  return fromMs === 0 ? 'after the session ends' : 'from then on'
}

/** The length of a phase of access, with its other units: `7 days (168 hours)`. */
export const phaseLength = (phase: PhaseLength): string => lengthText(phase, formatDurationInFull)

/** The length of a phase of access as it was typed: `7 days`. */
export const shortPhaseLength = (phase: PhaseLength): string => lengthText(phase, formatDuration)

/** The capabilities that `access` has and has not, in words. */
export function rightsOf(access: CustomerAccess): { can: string[]; cannot: string[] } {
  const words = (allowed: boolean) =>
    capabilities
      .filter((capability: Capability) => access.capabilities[capability].allowed === allowed)
      .map((capability) => capabilityLabels[capability])
  return { can: words(true), cannot: words(false) }
}

function accessClause(access: AccessPolicy): string {
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

/** The access of customers after the end, as a sentence. */
export const accessSentence = (access: AccessPolicy) => `Customers ${accessClause(access)}.`

function roomClause(landing: RoomLanding): string {
  switch (landing.at) {
    case 'redirect':
      return `are sent to ${hostOf(landing.url)}`
    case 'sessionEnded':
      return 'see that the session has ended'
    case 'room':
      return 'stay in the room'
  }
}

/** The part of the policy about the agent, as one sentence. */
export function agentSentence({ landing, inactivity }: Policy['agent']): string {
  const where = landing === 'stayInRoom' ? 'stays in the room' : 'is taken back to the Welcome page'
  const ends = inactivity.endsSession
    ? `after ${formatCount(inactivity.minutes, 'minute')} without activity a session ends automatically`
    : 'a session never ends automatically'
  return `When a session ends, the agent ${where}; ${ends}.`
}

/** The part of the policy about the customer, as one sentence. */
export const customerSentence = (customer: Policy['customer']): string =>
  `When a session ends, customers in the room ${roomClause(roomLanding(customer))} and ${accessClause(customer.access)}.`

/** The whole policy: one sentence for the agent and one for the customer. */
export const policySentences = ({ agent, customer }: Policy) => ({
  agent: agentSentence(agent),
  customer: customerSentence(customer),
})
