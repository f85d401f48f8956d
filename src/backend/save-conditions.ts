import { parseEntityTags, type EntityTags } from './conditions.ts'
import { refusal } from './problem.ts'

/** On what condition a save is made, and the key by which a repeated one is recognised. */
export type SaveConditions = { ifMatch: EntityTags; key: string }

/**
 * Reads `If-Match` and `Idempotency-Key` of a save. `*` is refused: it would overwrite whatever is
 * there, and a save has to name the version it started from.
 *
 * @throws {Refusal} `versionRequired` or `invalidRequest`
 */
export function readSaveConditions({ headers }: Request): SaveConditions {
  const header = headers.get('if-match')
  if (header === null) {
    throw refusal('versionRequired', 'Name the version that was edited in If-Match.')
  }
  const ifMatch = parseEntityTags(header)
  if (ifMatch === undefined || ifMatch.any) {
    throw refusal('invalidRequest', 'If-Match must be a list of entity tags.')
  }
  const key = headers.get('idempotency-key') ?? ''
  if (!/^[!-~]{1,128}$/u.test(key)) {
    throw refusal('invalidRequest', 'Idempotency-Key must be 1 to 128 visible ASCII characters.')
  }
  return { ifMatch, key }
}
