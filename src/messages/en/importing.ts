import type { SettingsCode } from '../../policy/check-settings.ts'
import { durationUnits } from '../../policy/duration.ts'
import { accessLevels, agentRedirects } from '../../policy/settings.ts'
import type { SettingPath } from '../../policy/setting-path.ts'
import { isOfKind } from '../../policy/setting-registry.ts'
import { formatAlternatives, formatCount } from './format.ts'
import { minutesProblem, durationProblem, urlProblem } from './settings-problems.ts'

/** The import of settings, and what can be wrong with it. */
export const importing = {
  title: 'Import settings',
  intro:
    'Choose a file that was exported here, drop it on this window, or paste its text. Nothing is saved until you review and save it.',
  file: 'File',
  text: 'Text of the file',
  take: 'Put into the form',
  cancel: 'Cancel',
  problems: (count: number) => `Nothing was imported: ${formatCount(count, 'problem')}`,
  more: (count: number) => `And ${formatCount(count, 'moreProblem')}.`,
  place: (line: number, column: number) => `Line ${line}, column ${column}`,
  same: (version: number) => `Version ${version} already has these settings. Nothing was imported.`,
  importedFile: (fileName: string, count: number) =>
    count === 0
      ? `Imported ${fileName}.`
      : `Imported ${fileName}: ${formatCount(count, 'setting')} changed.`,
  importedText: (count: number) =>
    count === 0
      ? 'Imported the pasted text.'
      : `Imported the pasted text: ${formatCount(count, 'setting')} changed.`,
  nothingToSave: (version: number) =>
    version === 0
      ? 'These are the defaults, so there is nothing to save.'
      : `Version ${version} already has these settings, so there is nothing to save.`,
  leftOut: 'Its version and who saved it were left out.',
  oneFile: 'Choose one file, not several.',
  unreadable: 'The file could not be read. Choose it again.',
  binary: 'This is not a text file. Choose a file that was exported here.',
  brokenUtf16: 'The text of the file is not complete UTF-16. Export it again, or save it as UTF-8.',
  utf32: 'The text of the file is in UTF-32. Save it as UTF-8.',
  otherEncoding: 'The text of the file is neither UTF-8 nor UTF-16. Save it as UTF-8.',
  zip: 'This is a ZIP archive or an Office document. Choose a file that was exported here.',
  office: 'This is an Office document. Choose a file that was exported here.',
  pdf: 'This is a PDF. Choose a file that was exported here.',
  image: 'This is an image. Choose a file that was exported here.',
  gzip: 'This is a compressed file. Choose a file that was exported here.',
  tooLarge: 'This is too large. Settings have at most 64 KiB.',
  empty: 'Choose a file or paste its text.',
  notAnObject: 'Use an object with schemaVersion and settings: {…}.',
  noSchema: 'Add "schemaVersion": 1, as in a file that was exported here.',
  newerSchema: (version: string) =>
    `A newer version of the product wrote this file (schema version ${version}). Reload the page to get that version, then import the file again.`,
  unknownSchema: (version: string) =>
    `There is no schema version ${version}. Use "schemaVersion": 1, as in a file that was exported here.`,
  unknownKey: 'This key is unknown. Remove it.',
  duplicateKey: 'This key appears twice. Keep one of the two.',
} as const

const oneOf = (choices: readonly string[]) => `Use ${formatAlternatives(choices)}.`

function choicesOf(setting: SettingPath | undefined): string {
  if (setting === 'agent.redirect') return oneOf(agentRedirects)
  return oneOf(setting === 'customer.access.level' ? accessLevels : durationUnits)
}

function numberMessage(code: SettingsCode, setting: SettingPath): string {
  if (isOfKind(setting, 'number')) return minutesProblem(code, setting)
  const duration = isOfKind(setting, 'duration') ? setting : 'customer.access.fullDuration'
  return durationProblem(code, { value: '', unit: 'days' }, duration)
}

/** Returns what is wrong with an imported value, and what to put in its place. */
export function importedMessage(
  code: SettingsCode,
  setting: SettingPath | undefined,
  value: unknown,
): string {
  if (value === undefined && code !== 'unknownKey') return 'This is missing. Add it.'
  switch (code) {
    case 'unknownKey':
      return importing.unknownKey
    case 'notBoolean':
      return 'Use true or false.'
    case 'notOneOf':
      return choicesOf(setting)
    case 'notText':
      return 'Use text in quotation marks.'
    case 'notAnObject':
      return 'Use an object: {…}.'
    case 'tooManyDigits':
      return 'Use a number with at most 7 digits.'
    case 'notWholeNumber':
    case 'required':
      if (setting === 'customer.redirect.url') break
      return typeof value === 'string'
        ? 'Use a number without quotation marks.'
        : 'Use a whole number such as 30.'
    case 'zero':
    case 'tooLong':
    case 'tooManyMinutes':
      if (setting !== undefined) return numberMessage(code, setting)
      break
    default:
      break
  }
  return urlProblem(String(value)) ?? 'Use an address that begins with https://'
}
