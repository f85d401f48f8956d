import { set, type FieldErrors, type Resolver } from 'react-hook-form'
import { settingAt, type SettingsIssue } from '../../../policy/check-settings.ts'
import { settingsOf, type Draft } from '../../../policy/draft.ts'
import { settingValue } from '../../../policy/setting-path.ts'
import { isOfKind } from '../../../policy/setting-registry.ts'
import type { Settings } from '../../../policy/settings.ts'
import { durationProblem, minutesProblem, urlProblem } from '#messages/settings-problems.ts'

/** Returns the sentence beside the field that `issue` is about; `undefined` if there is no field. */
export function issueMessage(issue: SettingsIssue, draft: Draft): string | undefined {
  const setting = settingAt(issue)
  if (setting === undefined) return undefined
  const value = settingValue(draft, setting)
  if (typeof value === 'object') {
    return isOfKind(setting, 'duration') ? durationProblem(issue.code, value, setting) : undefined
  }
  if (isOfKind(setting, 'number')) return minutesProblem(issue.code, setting)
  return isOfKind(setting, 'url') ? urlProblem(String(value)) : undefined
}

/**
 * Returns the check of the form: the policy's own, with messages. The paths of issues are those of the
 * fields. The draft started from `saved`.
 */
export const draftResolver =
  (saved: Settings): Resolver<Draft> =>
  (draft) => {
    const check = settingsOf(draft, saved)
    if (check.ok) return { values: draft, errors: {} }
    const errors: FieldErrors<Draft> = {}
    for (const issue of check.issues) {
      set(errors, issue.path.join('.'), {
        type: issue.code,
        message: issueMessage(issue, draft),
      })
    }
    return { values: {}, errors }
  }
