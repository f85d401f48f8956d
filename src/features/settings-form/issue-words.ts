import { settingAt, type SettingsIssue } from '../../policy/check-settings.ts'
import type { Draft } from '../../policy/draft.ts'
import { durationProblem, minutesProblem, urlProblem } from '../../words/en/settings-problems.ts'

/** What to say beside the field that `issue` is about, or nothing where there is no such field. */
export function issueWords(issue: SettingsIssue, { customer }: Draft): string | undefined {
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
