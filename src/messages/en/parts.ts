/** The title of the message about each part of the page that could not be loaded. */
export const partFailed = {
  versions: 'The versions could not be loaded',
  preview: 'The preview could not be loaded',
  flows: 'The flows could not be loaded',
  review: 'The review could not be loaded',
  comparison: 'The comparison could not be loaded',
  import: 'The import could not be loaded',
  defaults: 'The defaults could not be loaded',
  otherDrafts: 'Your earlier drafts could not be loaded',
  file: 'The file could not be loaded',
  actions: 'The actions could not be loaded',
  dialog: 'The dialog could not be loaded',
  menu: 'The menu could not be loaded',
  signIn: 'The note about the sign-in could not be loaded',
} as const

/** The reasons why a part of the page could not be loaded, and what helps. */
export const partReasons = {
  unreachable: 'The server cannot be reached. Check your connection and try again.',
  outdated: 'A newer version of this page is available. Reload the page to use it.',
  unknown: 'Try again. If that does not help, reload the page.',
} as const
