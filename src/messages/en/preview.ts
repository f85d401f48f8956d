/** The headings and labels of the preview. */
export const preview = {
  title: 'Preview',
  loading: 'Loading the preview',
  table: 'What the customer can do',
  capability: 'Customers can',
  now: 'now',
  yes: 'Yes',
  no: 'No',
  because: (setting: string) => `because of ${setting}`,
  inWords: 'In words',
  notes: 'Notes',
  changes: 'What changes for people',
  lookAt: 'Look at it',
  lookAtChange: (sentence: string) => `Look at it: ${sentence}`,
  accessUnknown: 'Open until the duration can be used.',
  unknownSentence: 'We can’t write this sentence until every value is valid.',
} as const
