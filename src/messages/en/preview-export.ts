import type { CustomerAccess } from '../../policy/access.ts'
import type { Situation } from '../../policy/landing.ts'
import type { Scenario } from '../../policy/outcome.ts'
import type { KnownPhase } from '../../policy/partial-outcome.ts'
import type { Segment } from '../../policy/segment.ts'
import { accessLabels } from './labels.ts'
import { shortPhaseLength } from './outcome.ts'

/** The actions that take a preview to a test or a document, and what they say. */
export const exporting = {
  copyTestData: 'Copy test data',
  testData: 'Test data',
  testDataHelp: 'JSON for automated tests: what holds before, at and after every boundary',
  testDataNeeds: 'Available once every value is valid',
  downloadSvg: 'Picture of the screens (SVG)',
  downloadPng: 'Picture of the screens (PNG)',
  picture: 'What the agent and the customer see',
  fileName: (what: string) => `end-session-preview-${what}`,
  print: 'Print',
  copied: 'Test data copied.',
  downloaded: (fileName: string) => `${fileName} was downloaded.`,
  failed: 'This did not work. Try again.',
  notDrawn: 'The browser could not draw the picture. Download it as SVG instead.',
} as const

/** The texts that only pictures have. */
export const picture = {
  agent: 'Agent',
  customer: 'Customer',
  how: {
    agentEndsSession: {
      inRoom: 'The agent clicks End session. The customer is in the room when it ends.',
      opensLink: 'The agent clicks End session. The customer opens the session link later.',
    },
    agentInactive: {
      inRoom: 'The agent is inactive. The customer is in the room when it ends.',
      opensLink: 'The agent is inactive. The customer opens the session link later.',
    },
  } satisfies Record<Scenario['cause'], Record<Situation, string>>,
  room: {
    full: 'Session room, full access',
    limited: 'Session room, limited access',
    none: 'Session room, no access',
  } satisfies Record<CustomerAccess['access'], string>,
  seenAt: (instant: string, since: string) => `${instant}, ${since}`,
  span: (from: string, to: string | null) => (to === null ? `from ${from} on` : `${from} to ${to}`),
} as const

/** Returns the phases of a picture with their lengths, in sentences for people who cannot see it. */
export const timelineText = (phases: readonly KnownPhase[]): string =>
  phases.map((phase) => `${accessLabels[phase.access]}: ${shortPhaseLength(phase)}.`).join(' ')

/** Returns the length of a segment in a picture, as it was typed. Only phases have one. */
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
