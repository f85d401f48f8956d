import { formatDuration } from './format.ts'
import { phaseLengths } from './outcome.ts'
import type { AccessPolicy } from '../../policy/policy.ts'

/** The actions that take a preview to a test or a document, and what they say. */
export const exporting = {
  group: 'For tests and documents',
  copyTestData: 'Copy as test data',
  testData: 'Test data',
  downloadSvg: 'Download SVG',
  downloadPng: 'Download PNG',
  print: 'Print',
  copied: 'The test data is copied.',
  downloaded: (fileName: string) => `${fileName} was downloaded.`,
  failed: 'This did not work. Try again.',
  notDrawn: 'The browser could not draw the picture. Download it as SVG instead.',
  schema: 'Schema of the test data',
} as const

/** The words in a picture that stand nowhere else. */
export const picture = {
  agent: 'Agent',
  customer: 'Customer',
  how: (cause: string, situation: string) =>
    `${cause}. The customer ${situation.charAt(0).toLowerCase()}${situation.slice(1)}.`,
  seenAt: (instant: string, since: string) => `${instant}, ${since}`,
  span: (from: string, to: string | null) => (to === null ? `from ${from} on` : `${from} to ${to}`),
} as const

/** The length of every phase as short as a picture needs it: `7 days`, without other units. */
export function shortLengths(access: AccessPolicy): string[] {
  const inFull = phaseLengths(access)
  if (!('duration' in access)) return inFull
  const next = access.level === 'fullTimeRestricted' ? access.thenLimited : null
  const durations = next === null ? [access.duration] : [access.duration, next]
  return inFull.map((words, index) => {
    const duration = durations[index]
    return duration === undefined ? words : formatDuration(duration)
  })
}

/** What a picture shows, for who cannot see it: its phases with their lengths. */
export const timelineWords = (phases: readonly { name: string; length: string }[]): string =>
  phases.map(({ name, length }) => `${name} ${length}`).join(', then ')
