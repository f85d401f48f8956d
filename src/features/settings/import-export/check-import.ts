import * as z from 'zod/mini'
import { maxBodyBytes } from '../../../api/contract.ts'
import { explainJsonFault } from '../../../json/json-fault.ts'
import { lineAndColumn, locateJson, pathKey, type LocatedJson } from '../../../json/locate-json.ts'
import { checkSettings, settingAt, type SettingsIssue } from '../../../policy/check-settings.ts'
import type { Settings } from '../../../policy/settings.ts'
import { upgradeSettings } from '../../../policy/upgrade.ts'
import { settingLabels } from '#messages/labels.ts'
import { importedMessage, importing } from '#messages/importing.ts'
import { jsonProblem } from '#messages/json-problems.ts'
import { allIssues, valueAt } from './all-issues.ts'

/** One problem of an import: its position, the setting that it is about, and what to do. */
export type ImportProblem = {
  line?: number
  column?: number
  /** The keys that lead there, joined by dots. */
  path?: string
  label?: string
  message: string
}

/** The settings of an import, or all of its problems: an import with a problem is refused as a whole. */
export type ImportCheck =
  | { ok: true; settings: Settings; leftOut: readonly string[] }
  | { ok: false; problems: ImportProblem[] }

/** The keys of a whole document besides its settings, which are never imported. */
const historyKeys = ['version', 'savedAt', 'savedBy'] as const

const objectSchema = z.record(z.string(), z.unknown())

const fails = (...problems: ImportProblem[]): ImportCheck => ({ ok: false, problems })

/** Returns the position of `path`, or of the nearest value around it that exists. */
function positionOf(text: string, { offsets }: LocatedJson, path: readonly string[]) {
  for (let length = path.length; length >= 0; length -= 1) {
    const offset = offsets.get(pathKey(path.slice(0, length)))
    if (offset !== undefined) return lineAndColumn(text, offset)
  }
  return {}
}

function envelopeProblems(
  value: Record<string, unknown>,
  at: (path: readonly string[], message: string) => ImportProblem,
): ImportProblem[] {
  const known = new Set<string>(['schemaVersion', 'settings', ...historyKeys])
  const unknown = Object.keys(value).filter((key) => !known.has(key))
  return [
    ...(value['schemaVersion'] === undefined ? [at(['schemaVersion'], importing.noSchema)] : []),
    ...unknown.map((key) => at([key], importing.unknownKey)),
  ]
}

function checkContent(text: string, json: LocatedJson): ImportCheck {
  const at = (path: readonly string[], message: string): ImportProblem => ({
    ...positionOf(text, json, path),
    ...(path.length > 0 && { path: path.join('.') }),
    message,
  })
  if (json.duplicates.length > 0) {
    return fails(
      ...json.duplicates.map(({ path, offset }) => ({
        ...at(path, importing.duplicateKey),
        ...lineAndColumn(text, offset),
      })),
    )
  }
  const parsed = objectSchema.safeParse(json.value)
  if (!parsed.success) return fails(at([], importing.notAnObject))
  const content = parsed.data
  const version = content['schemaVersion']
  // Without a schema version, the rest is checked as well, so that all problems show at once.
  const upgrade =
    version === undefined
      ? ({ ok: true, value: content['settings'] } as const)
      : upgradeSettings(version, content['settings'])
  if (!upgrade.ok) {
    return fails(at(['schemaVersion'], importing[upgrade.code](JSON.stringify(version))))
  }
  const settings = upgrade.value
  const inSettings = (issue: SettingsIssue): ImportProblem => {
    const setting = settingAt(issue)
    const message = importedMessage(issue.code, setting, valueAt(settings, issue.path))
    return {
      ...at(['settings', ...issue.path], message),
      ...(setting !== undefined && { label: settingLabels[setting] }),
    }
  }
  const check = checkSettings(settings)
  const problems = envelopeProblems(content, at)
  if (!check.ok) problems.push(...allIssues(settings).map(inSettings))
  if (!check.ok || problems.length > 0) return fails(...problems)
  const leftOut = historyKeys.filter((key) => key in content)
  return { ok: true, settings: check.settings, leftOut }
}

/**
 * Checks a text to import: JSON as {@link exportText} writes it, or a whole document, of which only
 * the settings are taken. Returns every problem with its position in the text.
 */
export function checkImport(typed: string): ImportCheck {
  const text = typed.replace(/^\uFEFF/u, '')
  if (new TextEncoder().encode(text).length > maxBodyBytes)
    return fails({ message: importing.tooLarge })
  if (text.trim() === '') return fails({ message: importing.empty })
  const check = locateJson(text)
  if (check.ok) return checkContent(text, check.json)
  const fault = explainJsonFault(text, check)
  return fails({ ...lineAndColumn(text, fault.offset), message: jsonProblem(fault) })
}
