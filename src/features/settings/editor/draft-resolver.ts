import { set, type FieldErrors, type Resolver } from 'react-hook-form'
import { settingsOf, type Draft } from '../../../policy/draft.ts'
import type { Settings } from '../../../policy/settings.ts'
import { issueWords } from './issue-words.ts'

/**
 * The form's check: the policy's own, with words. Issues already stand at the paths of the fields.
 * `saved` is what the draft started from.
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
        message: issueWords(issue, draft),
      })
    }
    return { values: {}, errors }
  }
