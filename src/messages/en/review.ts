import type { Origin } from '../../api/contract.ts'
import { formatCount, formatNumber } from './format.ts'

/** The review of changes before they are saved. */
export const review = {
  title: 'Review the changes',
  settings: 'Settings',
  setting: 'Setting',
  before: 'Saved now',
  after: 'After saving',
  people: 'What changes for people',
  scope:
    'A change applies to sessions that end after it is saved. Sessions that have ended keep the rules they ended with.',
  /** The effect of other inactivity settings on sessions that are open now (SPEC.md, I5). */
  openSessions: (isOn: boolean) =>
    isOn
      ? 'Open sessions follow the new inactivity setting, too. A session whose agent has been inactive for longer ends when you save.'
      : 'Open sessions no longer end automatically either.',
  reason: 'Reason (optional)',
  reasonHelp: 'Saved with the version, so that others know why.',
  reasonExample: 'Legal asked for 14 days',
  reasonCount: (length: number, max: number) =>
    `${formatNumber(length)} of ${formatCount(max, 'character')}`,
  reasonTooLong: (excess: number) => `Shorten the reason by ${formatCount(excess, 'character')}.`,
  save: 'Save',
  back: 'Back to the settings',
  backToMerge: 'Back to the choices',
} as const

/** Returns the source of the changes that are reviewed, in sentences. */
export function sourceText(origin: Origin, restores: number | undefined): string {
  switch (origin) {
    case 'edited':
      return 'Nothing is saved until you choose Save.'
    case 'imported':
      return 'These settings were imported. Nothing is saved until you choose Save.'
    case 'restored':
      return restores === undefined
        ? 'These settings were restored. Nothing is saved until you choose Save.'
        : `These settings restore version ${restores}. Nothing is saved until you choose Save.`
    case 'reset':
      return 'These settings were reset to the defaults. Nothing is saved until you choose Save.'
  }
}
