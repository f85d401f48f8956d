import { cast } from '../../../words/en/preview-screens.ts'
import type { DocumentName } from './walk-through.ts'

/** The titles of the documents of the session. */
export const documentTitles: Record<DocumentName, string> = {
  address: cast.address,
  identity: cast.identity,
}
