import { formatCount, formatInstant, formatNumber } from './format.ts'
import { pluralForm } from './plurals.ts'

/** The title of the page, and the names of its places. */
export const page = {
  product: 'System settings',
  title: 'End session behavior',
  agent: 'Agent',
  customer: 'Customer',
  breadcrumb: 'Breadcrumb',
  skip: 'Skip to content',
  appearance: 'Appearance',
  appearances: { light: 'Light', dark: 'Dark', system: 'System' },
  neverSaved: 'These are the defaults. Nobody has saved a change yet.',
  loading: 'Loading the settings',
  tryAgain: 'Try again',
} as const

/** The line on the pages of a server without sign-in. */
export const development = {
  everyone: (name: string) =>
    `This server runs without sign-in, for development: everyone is ${name}.`,
} as const

/** The tabs that lead to the places of the page. */
export const placeTabs = {
  settings: 'Settings',
  /** The text after "Settings" for people who do not see the dot. */
  unsaved: 'with unsaved changes',
  preview: 'Preview',
  versions: 'Versions',
  flows: 'Flows',
} as const

/** The page for addresses that lead nowhere. */
export const notFound = {
  title: 'Page not found',
  text: (path: string) => `There is nothing at ${path}.`,
  back: 'Go to End session behavior',
} as const

/** The page for a build whose mock backend cannot answer. */
export const noBackend = {
  title: 'The settings cannot be reached',
  text: 'The mock backend of this build did not start in this browser.',
  wrongRule: 'A rule of the mock backend is wrong',
} as const

/** The page for a failure that nobody foresaw. */
export const crashed = {
  title: 'Something went wrong',
  text: 'This page stopped because of an error. What is saved is safe.',
  reload: 'Reload the page',
} as const

/** The failure to load, and a stored document that cannot be read. */
export const loading = {
  failed: 'The settings could not be loaded',
  unreadable: 'The stored settings cannot be read',
  unreadableText:
    'What is stored is damaged, or was written by a newer version of this product. Nothing has been replaced. Download the data first; somebody may be able to repair it.',
  download: 'Download the stored data',
  fileName: 'end-session-behavior-stored.txt',
  startFromDefaults: 'Start from the defaults',
  startText: 'Starting from the defaults replaces nothing until you save.',
} as const

/** The save bar and what it says after a save. */
export const saving = {
  region: 'Unsaved changes',
  changed: (count: number) => formatCount(count, 'change'),
  /** The number of changes that people notice. */
  noticed: (count: number) =>
    count === 0
      ? 'no effect on people'
      : pluralForm(count, {
          one: `${formatNumber(count)} affects people`,
          other: `${formatNumber(count)} affect people`,
        }),
  changedSentence: (count: number) => `${formatCount(count, 'setting')} changed.`,
  replaces: 'The defaults will replace the stored settings that cannot be read',
  replacesSentence: 'The defaults will replace the stored settings that cannot be read.',
  save: 'Save',
  reviewAndSave: 'Review and save',
  saving: 'Saving…',
  discard: 'Discard',
  discarded: (count: number) => `${formatCount(count, 'change')} discarded.`,
  undo: 'Undo',
  undone: 'Your previous draft has been restored.',
  dismiss: 'Dismiss',
  saved: (version: number, at: string) => `Saved as version ${version} on ${formatInstant(at)}.`,
  unchanged: (version: number) =>
    version === 0
      ? 'No changes to save. These are the defaults.'
      : `No changes to save. Version ${version} already has these settings.`,
  failed: 'The settings were not saved',
  unknown: 'The settings may not have been saved',
  attention: (count: number) =>
    pluralForm(count, {
      one: `${formatNumber(count)} setting needs attention.`,
      other: `${formatNumber(count)} settings need attention.`,
    }),
  /** The text before a list of the settings. */
  attentionTo: (count: number) =>
    pluralForm(count, {
      one: `${formatNumber(count)} setting needs attention:`,
      other: `${formatNumber(count)} settings need attention:`,
    }),
} as const
