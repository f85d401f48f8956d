/** The actions on all settings together, and what they announce beside the title. */
export const actions = {
  review: 'Review',
  more: 'More',
  export: 'Export',
  fileName: (version: number) => `end-session-behavior-version-${version}.json`,
  exported: (version: number) => `Exported what is saved, version ${version}.`,
  exportedDefaults: 'Exported the defaults: nothing has been saved yet.',
  withoutChanges: 'Your unsaved changes are not in it.',
  import: 'Import',
  reset: 'Reset to defaults',
  resetAnnouncement: 'Every setting is back at its default.',
  alreadyDefault: 'Every setting already has its default.',
  showDefaults: 'Show what differs from the defaults',
  nothingDiffers: 'Nothing differs from the defaults.',
} as const
