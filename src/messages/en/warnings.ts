import type { QuickFix, WarningCode } from '../../policy/warnings.ts'
import { settingLabels } from './labels.ts'

/** The sentences about settings that are valid but probably not intended. */
export const warningMessages: Record<WarningCode, string> = {
  redirectHidesAccess:
    'Customers are sent away when the session ends. Only the session link leads them back to what they may still do.',
  customerLeftWithNothing:
    'Customers are left with “This session has ended”, without access and without a page to go to.',
  chatUnattended:
    'Customers can send messages, but the agent is back at the Welcome page and nobody is in the room.',
  inactivityShort:
    'What customers do does not count as activity. Under 15 minutes, a session can end while one fills in a form.',
  inactivityLong: 'This is longer than 24 hours. Minutes may be the wrong unit.',
  downloadsEndWithFullAccess:
    'When full access is over, customers can no longer download completed documents.',
  accessLong: 'Customers keep access to personal documents for more than 180 days.',
  accessUnlimited: 'Customers keep access to personal documents with no time limit.',
  redirectToOwnOrigin: 'Customers are sent to the address of this page itself.',
  redirectMixedScripts:
    'The host mixes letters of different scripts, as look-alike addresses do. Check it letter by letter.',
  redirectPlaceholder:
    'The placeholder in the address is not filled in. Customers are sent to the address as it stands.',
}

/** Returns the label of the quick fix for a warning. */
export function quickFixLabel({ setting, value }: QuickFix): string {
  if (setting === 'agent.redirect') return 'Let the agent stay in room'
  return value ? `Turn on ${settingLabels[setting]}` : `Turn off ${settingLabels[setting]}`
}
