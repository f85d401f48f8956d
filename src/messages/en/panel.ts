import type { AgentPlace } from '../../policy/landing.ts'
import type { PartialPlace } from '../../policy/partial-outcome.ts'
import type { InactivityPolicy } from '../../policy/policy.ts'
import { checkRedirectUrl } from '../../policy/redirect-url.ts'
import type { BoundaryName, Segment } from '../../policy/segment.ts'
import { formatCount, formatNumber } from './format.ts'
import { shortPhaseLength, unknownSentences } from './outcome.ts'
import { customerScreen } from './preview-screens.ts'
import { pluralForm } from './plurals.ts'
import { rightsSentence, segmentLabels } from './preview-timeline.ts'

/** The names and controls of the panel beside the form, and of its sheet. */
export const panel = {
  session: 'Session',
  agent: 'Agent',
  customer: 'Customer',
  link: 'Session link',
  byLink: 'With the session link',
  jumps: 'Jump to',
  show: 'Show',
  /** The number of changes that people notice. */
  changes: (count: number) =>
    count === 0
      ? 'No change affects people'
      : pluralForm(count, {
          one: `${formatNumber(count)} change affects people`,
          other: `${formatNumber(count)} changes affect people`,
        }),
  showChanges: 'Show what changes for people',
  notes: (count: number) => formatCount(count, 'note'),
  showNotes: 'Show the first note',
  share: 'Share',
  linkHelp: 'The draft at this instant. Nothing is saved.',
  morePreview: 'More on the preview page',
  morePreviewHelp: 'Embed code, pictures, test data, and print.',
  close: 'Close',
} as const

/** The label of a jump, and its name, which begins with the label. */
type JumpTexts = { label: string; name: string }

/** The jumps to the boundaries of the draft. */
export const jumpTexts: Record<BoundaryName, JumpTexts> = {
  session: { label: 'End', name: 'End: jump to the end of the session' },
  full: { label: 'Full ends', name: 'Full ends: jump to the end of full access' },
  limited: { label: 'Limited ends', name: 'Limited ends: jump to the end of limited access' },
}

const agentPlaces: Record<AgentPlace, string> = {
  session: 'In the session',
  welcomePage: 'Back at the Welcome page',
  stayInRoom: 'Stays in the room',
}

/** Returns where the agent is, in a few words. */
export const agentWords = (place: AgentPlace): string => agentPlaces[place]

/** Returns how sessions end, in a few words. */
export const inactivityWords = (inactivity: InactivityPolicy): string =>
  inactivity.endsSession
    ? `Ends after ${formatCount(inactivity.minutes, 'minute')} without activity of the agent`
    : 'Ends when the agent clicks End session'

/** Returns where the customer is, in a few words. */
export function customerWords(place: PartialPlace): string {
  switch (place.at) {
    case 'session':
      return 'In the session'
    case 'room':
      return place.access.access === 'full'
        ? 'In the room, with full access'
        : 'In the room, with limited access'
    case 'redirect': {
      const check = checkRedirectUrl(place.url)
      return `Sent to ${check.ok ? check.typedHost : place.url}`
    }
    case 'sessionEnded':
      return `Sees “${customerScreen.sessionEnded}”`
    case 'accessEnded':
      return `Sees “${customerScreen.accessEnded}”`
    case 'unknown':
      return unknownSentences[place.unknown.subject]
  }
}

/** Returns where the session link leads a customer who is `place` with it, in a few words. */
export function linkWords(place: PartialPlace): string {
  switch (place.at) {
    case 'room':
      return place.access.access === 'full'
        ? 'Opens the room, with full access'
        : 'Opens the room, with limited access'
    case 'accessEnded':
      return `Shows “${customerScreen.accessEnded}”`
    default:
      return customerWords(place)
  }
}

/** Returns the name of the pictured screen of a customer, who may be there by the session link. */
export function customerSees(place: PartialPlace, isByLink: boolean): string {
  const title = isByLink ? 'What the customer sees with the session link' : 'What the customer sees'
  return place.at === 'room'
    ? `${title}: the room. ${rightsSentence(place.access)}`
    : `${title}: ${customerWords(place)}`
}

/** Returns the length of a segment as it was typed; nothing for one that has none of its own. */
export const segmentWords = (segment: Segment): string =>
  segment.kind === 'full' || segment.kind === 'limited' ? shortPhaseLength(segment.phase) : ''

const shortLabels: Record<Segment['kind'], string> = {
  ...segmentLabels,
  full: 'Full',
  limited: 'Limited',
}

/** Returns the name of a segment where there is little room. */
export const shortLabel = ({ kind }: Segment): string => shortLabels[kind]

const segmentSentence = (segment: Segment): string =>
  segmentWords(segment) === ''
    ? `${segmentLabels[segment.kind]}.`
    : `${segmentLabels[segment.kind]}: ${segmentWords(segment)}.`

/** Returns the name of the strip that stands for the panel: what happens, phase by phase. */
export const stripName = (segments: readonly Segment[]): string =>
  `What will happen. ${segments.map(segmentSentence).join(' ')}`
