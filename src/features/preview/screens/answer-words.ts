import { answers } from '../../../words/en/preview-screens.ts'
import { documentTitles } from './document-titles.ts'
import type { Answer, Done } from './walk-through.ts'

function doneWords(done: Done): string {
  switch (done.what) {
    case 'completed':
      return answers.completed
    case 'reviewed':
      return answers.reviewed
    case 'downloaded':
      return answers.downloaded(documentTitles[done.document])
    case 'attached':
      return answers.attached(done.file)
    case 'sent':
      return answers.sent
  }
}

/** What came of the last deed, in words. */
export function answerWords(answer: Answer): string {
  switch (answer.came) {
    case 'done':
      return doneWords(answer.done)
    case 'refused':
      return answers.refused(answer.by)
    case 'missing':
      return answer.what === 'fields' ? answers.fieldsMissing : answers.messageMissing
    case 'startedAgain':
      return answers.startedAgain
  }
}
