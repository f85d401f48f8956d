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

/** The heading above the outcome. */
export const outcome = {
  title: 'What will happen',
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

/** Returns a sentence about the landing of the agent. */
export const agentLandingSentence = (landing: AgentRedirect) => agentLandings[landing]

/** Returns a sentence about the automatic end of sessions. */
export function inactivitySentence(inactivity: InactivityPolicy): string {
  if (!inactivity.endsSession) return 'Sessions end only when the agent clicks End session.'
  return `A session ends automatically after ${formatCount(inactivity.minutes, 'minute')} without activity of the agent.`
}

/** Returns the host of a redirect URL as it was typed. */
function hostOf(url: string): string {
  const check = checkRedirectUrl(url)
  return check.ok ? check.typedHost : url
}

/** Returns a sentence about the landing of a customer in the room. */
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

/** Returns the length of a phase of access, with its other units: `7 days (168 hours)`. */
export const phaseLength = (phase: PhaseLength): string => lengthText(phase, formatDurationInFull)

/** Returns the length of a phase of access as it was typed: `7 days`. */
export const shortPhaseLength = (phase: PhaseLength): string => lengthText(phase, formatDuration)

/** Returns the names of the capabilities that `access` has, and of those that it lacks. */
export function rightsOf(access: CustomerAccess): { can: string[]; cannot: string[] } {
  const labels = (allowed: boolean) =>
    capabilities
      .filter((capability: Capability) => access.capabilities[capability].allowed === allowed)
      .map((capability) => capabilityLabels[capability])
  return { can: labels(true), cannot: labels(false) }
}

/** The rights that are switched on, in a phase of full access. */
const switchedOn = ({ attachments, chat }: { attachments: boolean; chat: boolean }): string[] => [
  ...(attachments ? [capabilityLabels.addAttachments] : []),
  ...(chat ? [capabilityLabels.messageAgent] : []),
]

function unlimitedSentence(rights: readonly string[]): string {
  return rights.length === 0
    ? 'Customers have full access with no time limit.'
    : `Customers have full access with no time limit, in which they may ${formatList(rights)}.`
}

function restrictedSentence(length: string, rights: readonly string[]): string {
  return rights.length === 0
    ? `Customers have full access for ${length}.`
    : `Customers have full access for ${length}, in which they may ${formatList(rights)}.`
}

function continuedSentence(length: string, rights: readonly string[], then: string): string {
  return rights.length === 0
    ? `Customers have full access for ${length}, then limited access for ${then}.`
    : `Customers have full access for ${length}, in which they may ${formatList(rights)}, then limited access for ${then}.`
}

/** Returns a sentence about the access of customers after the end. */
export function accessSentence(access: AccessPolicy): string {
  switch (access.level) {
    case 'none':
      return 'Customers have no access to the session afterwards.'
    case 'limited':
      return `Customers have limited access for ${formatDuration(access.duration)}.`
    case 'fullUnlimited':
      return unlimitedSentence(switchedOn(access))
    case 'fullTimeRestricted': {
      const length = formatDuration(access.duration)
      return access.thenLimited === null
        ? restrictedSentence(length, switchedOn(access))
        : continuedSentence(length, switchedOn(access), formatDuration(access.thenLimited))
    }
  }
}

const agentSentences: Record<
  AgentRedirect,
  { onlyByHand: string; whenInactive: (length: string) => string }
> = {
  welcomePage: {
    onlyByHand:
      'When a session ends, the agent is taken back to the Welcome page. Sessions end only when the agent clicks End session.',
    whenInactive: (length) =>
      `When a session ends, the agent is taken back to the Welcome page. If the agent is inactive for ${length}, the session ends automatically.`,
  },
  stayInRoom: {
    onlyByHand:
      'When a session ends, the agent stays in the room. Sessions end only when the agent clicks End session.',
    whenInactive: (length) =>
      `When a session ends, the agent stays in the room. If the agent is inactive for ${length}, the session ends automatically.`,
  },
}

/** Returns the part of the policy about the agent as two sentences: the landing, the automatic end. */
export function agentSentence({ landing, inactivity }: Policy['agent']): string {
  const { onlyByHand, whenInactive } = agentSentences[landing]
  return inactivity.endsSession
    ? whenInactive(formatCount(inactivity.minutes, 'minute'))
    : onlyByHand
}

function customersLandingSentence(landing: RoomLanding): string {
  switch (landing.at) {
    case 'redirect':
      return `When a session ends, customers in the room are sent to ${hostOf(landing.url)}.`
    case 'sessionEnded':
      return 'When a session ends, customers in the room see that it has ended.'
    case 'room':
      return 'When a session ends, customers stay in the room.'
  }
}

/** Returns the part of the policy about the customer as two sentences: the landing, the access. */
export const customerSentence = (customer: Policy['customer']): string =>
  `${customersLandingSentence(roomLanding(customer))} ${accessSentence(customer.access)}`

/** Returns the whole policy in sentences, those about the agent and those about the customer. */
export const policySentences = ({ agent, customer }: Policy) => ({
  agent: agentSentence(agent),
  customer: customerSentence(customer),
})
