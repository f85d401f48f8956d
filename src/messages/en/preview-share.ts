/** The actions that hand a preview to somebody else, and what they say. */
export const share = {
  menu: 'Share',
  copyLink: 'Copy link',
  copied: 'Link copied.',
  link: 'Link to this preview',
  openPreview: 'Open preview',
  openWithoutNavigation: 'Open without navigation',
  openWithoutNavigationHelp: 'The preview alone, in a new tab',
  copyEmbedCode: {
    timeline: 'Copy embed code: timeline',
    screens: 'Copy embed code: screens',
    everything: 'Copy embed code: everything',
  },
  embedHelp: {
    timeline: 'The timeline with its jumps, to move through in a wiki or a design tool',
    screens: 'The screens of agent and customer at this instant',
    everything: 'This preview without navigation',
  },
  embedCode: 'Embed code',
  embedCodeCopied: 'Embed code copied.',
  frameTitles: {
    timeline: 'End session behavior: timeline',
    screens: 'End session behavior: screens',
    everything: 'End session behavior: preview',
  },
  copySummary: 'Copy summary',
  summaryHelp: 'This instant and the settings in sentences',
  summaryAt: (instant: string, what: string) => `${instant}: ${what}`,
  summary: 'Summary',
  summaryCopied: 'Summary copied.',
  doesNotFit: 'This does not fit into a link. Shorten the redirect URL or the numbers.',
} as const

/** The page of the preview: what it shows, and where that comes from. */
export const previewPage = {
  loading: 'Loading the preview',
  saved: 'Saved settings',
  savedText: 'They apply to sessions that end from now on.',
  showSaved: 'Show saved settings',
  draft: 'Your draft',
  draftText: 'Nothing is saved yet.',
  showDraft: 'Show your draft',
  backToEditing: 'Back to editing',
  shared: 'Settings from a link',
  sharedText: 'They are only shown here: nothing is saved, and no session is affected.',
  flow: (name: string) => `Flow: ${name}`,
  flowText: 'An example of this flow. Nothing is saved.',
  backToFlows: 'Back to flows',
  takeAsDraft: 'Use as my draft',
  unknownZone: (zone: string) =>
    `The link asks for the time zone ${zone}, which this browser does not know. Times are shown in UTC.`,
} as const

/** The page for a link that leads to no preview, by what is wrong with the link. */
export const brokenLink = {
  title: 'This link cannot be opened',
  tooLong: 'It is longer than any link to a preview. Something was added to it on its way.',
  unknownVersion:
    'It was made by a newer version of this product. Ask for it again after this product was updated.',
  damaged:
    'It is incomplete or was changed on its way. Copy it again, from the first to the last character.',
  nothingDone: 'Nothing was saved or changed.',
  showSaved: 'Show the saved settings',
} as const
