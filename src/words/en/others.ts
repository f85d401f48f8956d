import type { SettingsDocument } from '../../api/contract.ts'
import { formatInstant } from './format.ts'

/** Who has saved, and when. `me` is the name of whoever is signed in. */
function saved({ version, savedBy, savedAt }: SettingsDocument, me: string | undefined): string {
  if (savedBy === null || savedAt === null) return 'What is stored are the defaults again.'
  return savedBy.name === me
    ? `You saved version ${version} in another tab or browser on ${formatInstant(savedAt)}.`
    : `${savedBy.name} saved version ${version} on ${formatInstant(savedAt)}.`
}

/** What is said of others who edit the same settings, and of what one may do. */
export const others = {
  saved,
  show: 'Show it',
  kept: 'Your changes are kept. Saving will ask how to put both together.',
  compare: 'Compare now',
  viewOnly:
    'You may view these settings but not change them. To change them, ask an administrator for the permission.',
} as const
