import type { KnownPhase } from '../../policy/partial-outcome.ts'
import type { Segment } from '../../policy/segment.ts'
import { accessLabels } from './labels.ts'
import { shortPhaseLength } from './outcome.ts'

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

/** The phases of a picture with their lengths, for people who cannot see it. */
export const timelineText = (phases: readonly KnownPhase[]): string =>
  phases.map((phase) => `${accessLabels[phase.access]} ${shortPhaseLength(phase)}`).join(', then ')

/** The length of a segment in a picture, as it was typed. Only phases have one. */
export function pictureLength(segment: Segment): string {
  switch (segment.kind) {
    case 'session':
    case 'unknown':
      return ''
    case 'full':
    case 'limited':
    case 'none':
      return shortPhaseLength(segment.phase)
  }
}
