/** The name of the history, where it is linked to. */
export const versionsTitle = 'Versions'

/** The names of the other places of the history, by what follows its address. */
export const versionsTitles = {
  compare: 'Compare versions',
  'in-force': 'Version in force',
} as const

/** The name of one version. */
export const versionTitle = (version: number | string) => `Version ${version}`
