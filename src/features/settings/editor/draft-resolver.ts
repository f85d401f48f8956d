import { set, type FieldErrors, type Resolver } from 'react-hook-form'
import { settingAt, type SettingsIssue } from '../../../policy/check-settings.ts'
import { settingsOf, type Draft } from '../../../policy/draft.ts'
import type { Settings } from '../../../policy/settings.ts'
import {
  durationProblem,
  minutesProblem,
  urlProblem,
} from '../../../messages/en/settings-problems.ts'

/** Returns the sentence beside the field that `issue` is about; `undefined` if there is no field. */
export function issueMessage(issue: SettingsIssue, { customer }: Draft): string | undefined {
  const { access, redirect } = customer
  switch (settingAt(issue)) {
    case 'agent.endWhenInactive.minutes':
      return minutesProblem(issue.code)
    case 'customer.access.fullDuration':
      return durationProblem(issue.code, access.fullDuration, 'customer.access.fullDuration')
    case 'customer.access.limitedDuration':
      return durationProblem(issue.code, access.limitedDuration, 'customer.access.limitedDuration')
    case 'customer.access.continueToLimited.duration':
      return durationProblem(
        issue.code,
        access.continueToLimited.duration,
        'customer.access.continueToLimited.duration',
      )
    case 'customer.redirect.url':
      return urlProblem(redirect.url)
    default:
      return undefined
  }
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
