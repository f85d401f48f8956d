import type { Flow, FlowAccess, FlowLevel, FlowToggle } from '../../policy/flows.ts'
import { formatCount } from './format.ts'
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

const toggleNames: Record<Exclude<FlowToggle, 'thenLimited'>, string> = {
  attachments: 'attachments',
  chat: 'chat',
}

const redirectName = 'redirect'

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
