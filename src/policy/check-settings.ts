import * as z from 'zod/mini'
import { redirectUrlCodes } from './redirect-url.ts'
import { settingPaths, type SettingPath } from './setting-path.ts'
import { settingsSchema, type Settings } from './settings.ts'

/** The codes of all problems with a value of the settings. */
export const settingsCodes = [
  'required',
  'notWholeNumber',
  'tooManyDigits',
  'zero',
  'tooLong',
  'tooManyMinutes',
  'notBoolean',
  'notOneOf',
  'notText',
  'notAnObject',
  'unknownKey',
  ...redirectUrlCodes,
] as const

/** The code of a problem with one value. */
export type SettingsCode = (typeof settingsCodes)[number]

/** One problem, and the keys that lead to it in the document. */
export type SettingsIssue = { path: readonly string[]; code: SettingsCode }

/** The answer of {@link checkSettings}. */
export type SettingsCheck =
  { ok: true; settings: Settings } | { ok: false; issues: SettingsIssue[] }

const codeSchema = z.enum(settingsCodes)

/** Every issue of the schema has a code for its message; another message would be a fault here. */
function issuesOf(issue: z.core.$ZodIssue): SettingsIssue[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], code: 'unknownKey' }))
  }
  return [{ path, code: codeSchema.parse(issue.message) }]
}

/**
 * Checks the settings of a document, whoever sent them (S9). Every issue has a path and a code;
 * values of parts that are switched off are checked for their type only (O2).
 */
export function checkSettings(input: unknown): SettingsCheck {
  const result = settingsSchema.safeParse(input)
  return result.success
    ? { ok: true, settings: result.data }
    : { ok: false, issues: result.error.issues.flatMap(issuesOf) }
}

/** Returns the setting that the path of an issue belongs to. */
export function settingAt({ path }: SettingsIssue): SettingPath | undefined {
  const place = path.join('.')
  return settingPaths.find((setting) => place === setting || place.startsWith(`${setting}.`))
}
