import { checkSettings, type SettingsIssue } from '../../../policy/check-settings.ts'
import { withValueAt } from './value-at.ts'

/**
 * The values that decide how what stands beside them is checked. While one is wrong, the rest of its
 * object is not looked at; with these, most of the rest is only kept, and its type is checked.
 */
const deciding: Readonly<Record<string, unknown>> = {
  enabled: false,
  level: 'fullUnlimited',
  unit: 'days',
}

const place = ({ path }: SettingsIssue) => path.join('.')

/** Everything that is wrong with `settings`, also beside a wrong value that decides over others. */
export function allIssues(settings: unknown): SettingsIssue[] {
  const check = checkSettings(settings)
  if (check.ok) return []
  const decided = check.issues.filter(({ path }) => Object.hasOwn(deciding, path.at(-1) ?? ''))
  const usable = decided.filter(({ code }) => code === 'notBoolean' || code === 'notOneOf')
  if (usable.length === 0) return check.issues
  const mended = usable.reduce<unknown>(
    (value, { path }) => withValueAt(value, path, deciding[path.at(-1) ?? '']),
    settings,
  )
  const known = new Set(check.issues.map(place))
  return [...check.issues, ...allIssues(mended).filter((issue) => !known.has(place(issue)))]
}
