import { answers, cast } from '#messages/preview-screens.ts'
import type { Answer, DocumentName, Done } from './walk-through.ts'

/** The titles of the documents of the session. */
export const documentTitles: Record<DocumentName, string> = {
  address: cast.address,
  identity: cast.identity,
}

function doneText(done: Done): string {
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

/** Returns the result of the last action in words. */
export function answerText(answer: Answer): string {
  switch (answer.status) {
    case 'done':
      return doneText(answer.done)
    case 'refused':
      return answers.refused(answer.decidedBy)
    case 'missing':
      return answer.what === 'fields' ? answers.fieldsMissing : answers.messageMissing
    case 'startedAgain':
      return answers.startedAgain
  }
}
