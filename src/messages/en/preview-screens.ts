import type { AgentPlace } from '../../policy/landing.ts'
import type { PartialPlace } from '../../policy/partial-outcome.ts'
import type { SettingPath } from '../../policy/setting-path.ts'
import { formatEnumeration, formatNumber } from './format.ts'
import { accessLevelLabels, settingLabels } from './labels.ts'
import { unknownSentences } from './outcome.ts'

/** The names of both screens, and of what can be done with them. */
export const screens = {
  agent: 'What the agent sees',
  customer: 'What the customer sees',
  invitation: 'Try it out. The agent’s side shows it.',
  startAgain: 'Start again',
  showLink: 'Show what it opens',
  /** The tag of a note that explains a pictured screen and is not on it. */
  note: 'Setting',
} as const

/** The people and the documents of the session that is shown. */
export const cast = {
  agent: 'Noa',
  agentInitial: 'N',
  agentAs: 'Noa, agent',
  customer: 'Maya Cohen',
  customerInitials: 'MC',
  address: 'Change of address',
  identity: 'Proof of identity',
  fields: { street: 'Street and number', city: 'City' },
  /** The text that the customer typed before the preview begins, so that there is something to lose. */
  typedInSession: '12 Rose Lane',
  attachment: (number: number) => `photo-${number}.jpg`,
} as const

/** The title of the agent's screen, by the page that it shows. */
export const agentScreenTitles: Record<AgentPlace, string> = {
  session: 'Session room',
  stayInRoom: 'Session room',
  welcomePage: 'Welcome page',
}

/** The agent's screen. */
export const agentScreen = {
  ended: 'Ended',
  endSession: 'End session',
  write: `Write to ${cast.customer}`,
  nothingToSend: 'The session has ended. There is nothing left to send from here.',
  documents: 'Documents',
  interactions: `What ${cast.customer} did`,
  inSession: 'during the session',
  greeting: `Welcome, ${cast.agent}`,
  start: 'Start a session',
  waiting: 'Waiting for you',
  waitingWork: [
    { who: 'Omar Haddad', what: 'Loan agreement' },
    { who: 'Lena Fischer', what: 'Claim form' },
  ],
  history: 'Session history',
  completedWith: (values: readonly string[]) => `Completed: ${formatEnumeration(values)}`,
  sinceEnd: (count: number) =>
    count === 0 ? 'Nothing since the end' : `${formatNumber(count)} since the end`,
} as const

/**
 * The name of a control on one of the pictured screens, so that it is no one else's. The apostrophe is
 * straight, as tests type it.
 */
export const pictured = {
  agent: (name: string) => `Agent's screen: ${name}`,
  customer: (name: string) => `Customer's screen: ${name}`,
} as const

/** The customer's screen. */
export const customerScreen = {
  yours: 'Your session',
  yourAgent: 'Your agent',
  documents: 'Documents',
  incompleteShort: 'Incomplete',
  incomplete: (filled: number, of: number) => `Incomplete, ${filled} of ${of} fields filled in`,
  completed: 'Completed',
  complete: 'Complete',
  /** Not "Review": that is the button of the save bar, which tests find by a part of its name. */
  read: 'Read',
  paper: (street: string, city: string) => `My new address is ${street}, ${city}.`,
  blank: '________',
  download: 'Download',
  downloadOf: (document: string) => `Download ${document}`,
  attachments: 'Attachments',
  attached: 'Attached files',
  attach: 'Attach a file',
  chat: 'Chat',
  agentsMessage: 'Please fill in the change of address. Write to me if anything is unclear.',
  message: `Message to ${cast.agent}`,
  send: 'Send',
  sessionEnded: 'This session has ended',
  accessEnded: 'Your access to this session has ended',
  browser: 'The customer is taken to',
  browserLater: 'The customer was taken to',
  spelling: (host: string) => `Browsers spell it ${host}`,
  notLoaded: 'The page itself is not loaded here.',
} as const

/**
 * Returns a sentence about where the session link leads a customer who is `place` with it; nothing for
 * places to which no link leads.
 */
export function linkSentence(place: PartialPlace): string | undefined {
  switch (place.at) {
    case 'room':
      return place.access.access === 'full'
        ? 'The session link opens the room with full access.'
        : 'The session link opens the room with limited access.'
    case 'accessEnded':
      return `With the session link, the customer sees “${customerScreen.accessEnded}”.`
    case 'unknown':
      return unknownSentences[place.unknown.subject]
    case 'session':
    case 'redirect':
    case 'sessionEnded':
      return undefined
  }
}

/** The reason why something is not possible, by the setting that decided it. */
export function reasonText(setting: SettingPath): string {
  const label = settingLabels[setting]
  switch (setting) {
    case 'customer.access.enabled':
    case 'customer.access.attachments':
    case 'customer.access.chat':
    case 'customer.access.continueToLimited.enabled':
      return `${label} is off.`
    case 'customer.redirect.enabled':
      return `${label} is on.`
    case 'customer.access.fullDuration':
    case 'customer.access.limitedDuration':
    case 'customer.access.continueToLimited.duration':
      return `${label} is over.`
    case 'customer.access.level':
      return `${label} is ${accessLevelLabels.limited}.`
    default:
      return `${label} decides this.`
  }
}

/** The answers of the walk-through to actions of the customer. */
export const answers = {
  completed: `${cast.address} is completed.`,
  reviewed: `${cast.address} is open to read.`,
  downloaded: (document: string) =>
    `${document} was downloaded. This is a simulation; no file was saved.`,
  attached: (file: string) => `${file} is attached. This is a simulation; no file was sent.`,
  sent: 'The message is sent.',
  refused: (setting: SettingPath) => `Not possible. ${reasonText(setting)}`,
  fieldsMissing: 'Fill in both fields first.',
  messageMissing: 'Write a message first.',
  startedAgain: 'Everything is as it was during the session.',
} as const

/** The lines about the customer's actions on the screen of the agent. */
export const interactions = {
  completed: (document: string) => `Completed ${document}`,
  reviewed: `Reviewed ${cast.address}`,
  downloaded: (document: string) => `Downloaded ${document}`,
  attached: (file: string) => `Attached ${file}`,
  sent: (text: string) => `“${text}”`,
} as const
