import type { Origin } from '../../api/contract.ts'
import { formatCount, formatInstant, formatNumber } from './format.ts'
import { locale } from './locale.ts'
import { onDemand } from './on-demand.ts'

/** The history as a list. */
export const versionsPage = {
  list: 'Versions, newest first',
  loading: 'Loading the versions',
  loadingOne: 'Loading',
  failed: 'The versions could not be loaded',
  someFailed: 'Some versions could not be loaded.',
  empty: 'Nobody has saved a change yet',
  emptyText: 'The defaults apply. The first save will be version 1.',
  back: 'Go to the settings',
  backToNewest: 'Back to newest',
  count: (count: number) => formatCount(count, 'version'),
  changedNothing: 'Nothing changed.',
  changesUnknown: 'What changed is unknown, because the version before it cannot be read.',
  unreadable: 'Its settings cannot be read.',
  unknown: 'Nothing of this version can be read.',
  moreChanges: (count: number) => `and ${formatCount(count, 'moreChange')}`,
  because: (reason: string) => `“${reason}”`,
} as const

/** The filters of the list. */
export const versionFilters = {
  group: 'Filter',
  open: (count: number) => (count === 0 ? 'Filters' : `Filters (${formatNumber(count)})`),
  by: 'Saved by',
  byHelp: 'Part of a name, then Enter',
  anyone: 'Anyone',
  someoneElse: 'Someone else…',
  setting: 'Setting that changed',
  anySetting: 'Any setting',
  time: 'Saved',
  anyTime: 'Any time',
  days: 'From–To',
  from: 'From',
  to: 'To',
  backwards: 'Choose the same day as From or a later one.',
  zone: (zone: string) => `Days in ${zone}`,
  clear: 'Clear',
  found: (count: number) => `${formatCount(count, 'version')} found`,
  foundSoFar: (count: number, version: number) =>
    `${formatCount(count, 'version')} found so far. Looking further back, from version ${formatNumber(version)}…`,
  nothing: 'No version matches.',
  fitting: 'Versions that match, newest first',
} as const

/** The periods that end today. */
export const recentLabels = { week: 'Last 7 days', month: 'Last month' } as const

/** Compares two names for an alphabetical list. */
export const compareNames = new Intl.Collator(locale).compare

/** The choice of two versions, and their differences. */
export const comparisonMessages = {
  choose: (version: number) => `Compare version ${version}`,
  label: 'Compare',
  region: 'Chosen versions',
  chosen: (version: number) =>
    `Version ${version} is chosen. Choose another one to compare it with.`,
  compare: (a: number, b: number) => `Compare versions ${a} and ${b}`,
  clear: 'Choose none',
  first: 'Version',
  second: 'With version',
  submit: 'Compare',
  form: 'Versions to compare',
  text: 'What two versions differ in, as settings and for people.',
  problem: 'Type two different version numbers.',
  none: 'These versions have the same settings.',
} as const

/** One version. */
export const versionPage = {
  current: 'This is the current version.',
  restore: 'Restore this version',
  restoreText: 'Restoring puts it into your draft. Nothing is saved until you save.',
  mayNotRestore: 'You may view versions but not restore them.',
  preview: 'Open its preview',
  compareWithCurrent: 'Compare with the current version',
  newer: 'Newer version',
  older: 'Older version',
  all: 'All versions',
  others: 'Other versions',
  settings: 'Settings',
  before: (version: number) =>
    version === 0 ? 'Before: the defaults' : `Before: version ${version}`,
  after: (version: number) => `Version ${version}`,
  setting: 'Setting',
  changed: 'Changed',
  people: 'What changed for people',
  differs: 'What differs for people',
  unreadable: (version: number) => `Version ${version} cannot be read`,
  unreadableText:
    'What is stored is damaged, or was written by a newer version of this product. The other versions are not affected.',
  beforeUnreadable: (version: number) =>
    `Version ${version} cannot be read, so what changed is unknown.`,
  download: 'Download the stored data',
  fileName: (version: number) => `end-session-behavior-version-${version}.txt`,
  missing: (version: number) => `There is no version ${version}`,
  newest: (newest: number | undefined) => {
    if (newest === undefined) return 'Choose one from the list.'
    return newest === 0
      ? 'Nobody has saved a change, so the defaults apply.'
      : `The newest one is version ${newest}. Choose one from the list.`
  },
  missingText:
    'If it was there before, the stored settings have been cleared or set back since then.',
} as const

/** Which version applied to a session. */
export const inForceMessages = {
  ask: 'Which version applied…?',
  cancel: 'Cancel',
  question: 'Which version applied to a session that ended on …?',
  label: 'When the session ended',
  zone: (zone: string) => `Time in ${zone}`,
  find: 'Find version',
  problem: 'Choose a day and a time.',
  text: 'A session keeps the settings that were in force when it ended: those last saved at or before that instant.',
  answer: (version: number) =>
    version === 0 ? 'The defaults applied' : `Version ${version} applied`,
  session: (at: string) => `To a session that ended on ${formatInstant(at)}.`,
  nobody: 'Nobody had saved a change before that.',
  saved: (by: string, at: string) => `Saved by ${by} on ${formatInstant(at)}.`,
  until: (version: number, at: string) =>
    `In force until version ${version} was saved on ${formatInstant(at)}.`,
  still: 'It is still in force.',
  future: 'This is yet to come: it is what applies if nobody saves another change before.',
  preview: 'Its preview',
  settings: 'Its settings',
  open: (version: number) => `Open version ${version}`,
  loading: 'Looking for the version',
  failed: 'The version in force could not be determined',
} as const

/** Returns the origin of a version. */
export function originText(origin: Origin, restores?: number): string {
  switch (origin) {
    case 'edited':
      return 'Edited'
    case 'imported':
      return 'Imported'
    case 'restored':
      return restores === undefined ? 'Restored' : `Restored version ${restores}`
    case 'reset':
      return 'Reset'
  }
}

const relative = onDemand(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))

const steps: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
]

/** Returns how long ago an instant was at `now`: `2 days ago`, `now`. */
export function relativeTime(iso: string, now: Date): string {
  const seconds = (Date.parse(iso) - now.getTime()) / 1000
  const [unit, length] = steps.find(([, one]) => Math.abs(seconds) >= one) ?? ['second', 60]
  return relative().format(unit === 'second' ? 0 : Math.trunc(seconds / length), unit)
}
