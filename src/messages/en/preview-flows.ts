import type { Flow, FlowAccess, FlowLevel, FlowToggle } from '../../policy/flows.ts'
import { formatCount, formatEnumeration } from './format.ts'
import { agentRedirectLabels, accessLevelLabels, accessLabels, settingLabels } from './labels.ts'

/** The page of all flows. */
export const flowsPage = {
  text: 'Every way that sessions can go on after their end. Lengths and the address are examples; open a flow to look at it closely.',
  filters: 'Filter the flows',
  any: 'Any',
  with: 'With',
  without: 'Without',
  shown: (count: number, all: number) =>
    count === all
      ? `All ${formatCount(all, 'flow')} shown.`
      : `${count} of ${formatCount(all, 'flow')} shown.`,
  nothing: 'No settings lead to a flow like this.',
  clear: 'Show all flows',
  saved: 'Saved',
  draft: 'Your draft',
  savedUnknown: 'Which of them is saved is not known: the settings could not be loaded.',
  draftUnreadable: 'The draft in this link cannot be read, so no flow is marked as yours.',
  list: 'Flows',
} as const

/** The labels of the filters. */
export const filterLabels = {
  landing: settingLabels['agent.redirect'],
  level: settingLabels['customer.access.level'],
  attachments: settingLabels['customer.access.attachments'],
  chat: settingLabels['customer.access.chat'],
  thenLimited: settingLabels['customer.access.continueToLimited.enabled'],
  redirect: settingLabels['customer.redirect.enabled'],
} as const

/** The levels as choices. */
export const flowLevelLabels: Record<FlowLevel, string> = {
  ...accessLevelLabels,
  none: accessLabels.none,
}

/** The reasons why no flow of a level has a toggle. */
const excluded: Record<FlowLevel, Partial<Record<FlowToggle, string>>> = {
  fullUnlimited: {
    thenLimited: 'Full access with no time limit never continues to limited access.',
  },
  fullTimeRestricted: {},
  limited: {
    attachments: 'Limited access never has attachments.',
    chat: 'Limited access never has chat.',
    thenLimited: 'Limited access never continues to limited access.',
  },
  none: {
    attachments: 'Without access, there are no attachments.',
    chat: 'Without access, there is no chat.',
    thenLimited: 'Without access, there is no limited access either.',
  },
}

/** Returns the reason why no flow of `level` has `toggle`; nothing if some flow has. */
export const excludedToggle = (level: FlowLevel, toggle: FlowToggle): string | undefined =>
  excluded[level][toggle]

/** The names of toggles that are off, in a list. */
const offNames: Record<FlowToggle, string> = {
  attachments: 'attachments',
  chat: 'chat',
  thenLimited: 'continue to limited access',
}

const toggleNames: Record<Exclude<FlowToggle, 'thenLimited'>, string> = {
  attachments: 'attachments',
  chat: 'chat',
}

const redirectName = 'redirect'

const flowToggles = ['attachments', 'chat', 'thenLimited'] as const satisfies FlowToggle[]

function accessName(access: FlowAccess): string {
  switch (access.level) {
    case 'none':
      return 'No access'
    case 'limited':
      return 'Limited access for a time'
    case 'fullUnlimited':
      return 'Full access with no time limit'
    case 'fullTimeRestricted':
      return access.thenLimited ? 'Full access for a time, then limited' : 'Full access for a time'
  }
}

/** Returns the name of a flow, part by part: `Stay in room · Full access for a time, then limited · chat`. */
export function flowName({ landing, access, redirects }: Flow): string {
  const toggles =
    'chat' in access
      ? [access.attachments && toggleNames.attachments, access.chat && toggleNames.chat]
      : []
  const parts = [
    agentRedirectLabels[landing],
    accessName(access),
    ...toggles,
    redirects && redirectName,
  ]
  return parts.filter((part) => part !== false).join(' · ')
}

/** Returns what a flow could have and does not: `Off: attachments, redirect`; nothing for all of it. */
export function flowOff({ access, redirects }: Flow): string {
  const toggles = flowToggles
    .filter((toggle) => Object.entries(access).some(([name, isOn]) => name === toggle && !isOn))
    .map((toggle) => offNames[toggle])
  const off = [...toggles, ...(redirects ? [] : [redirectName])]
  return off.length === 0 ? '' : `Off: ${formatEnumeration(off)}`
}
