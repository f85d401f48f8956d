import * as z from 'zod/mini'
import { checkSettings, type SettingsIssue } from '../../../policy/check-settings.ts'

const objectSchema = z.record(z.string(), z.unknown())

/** Returns the value at `path` inside `value`; `undefined` if there is none. */
export const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inside, key) => {
    const { data } = objectSchema.safeParse(inside)
    return data !== undefined && Object.hasOwn(data, key) ? data[key] : undefined
  }, value)

/** Returns a copy of `value` with `by` at `path`, unless there is no such path. */
function withValueAt(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by
  const { data } = objectSchema.safeParse(value)
  return data === undefined ? value : { ...data, [key]: withValueAt(data[key], rest, by) }
}

/**
 * Valid values for the keys that decide how the rest of their object is checked. As long as such a
 * key is wrong, the rest is not checked at all; with these values, its types are checked.
 */
const deciding: Readonly<Record<string, unknown>> = {
  enabled: false,
  level: 'fullUnlimited',
  unit: 'days',
}

const pathOf = ({ path }: SettingsIssue) => path.join('.')

/** Returns everything that is wrong with `settings`, also beside a wrong key that decides on others. */
export function allIssues(settings: unknown): SettingsIssue[] {
  const check = checkSettings(settings)
  if (check.ok) return []
  const decided = check.issues.filter(({ path }) => Object.hasOwn(deciding, path.at(-1) ?? ''))
  const correctable = decided.filter(({ code }) => code === 'notBoolean' || code === 'notOneOf')
  if (correctable.length === 0) return check.issues
  const corrected = correctable.reduce<unknown>(
    (value, { path }) => withValueAt(value, path, deciding[path.at(-1) ?? '']),
    settings,
  )
  const known = new Set(check.issues.map(pathOf))
  return [...check.issues, ...allIssues(corrected).filter((issue) => !known.has(pathOf(issue)))]
}
