import { etagOf } from '../api/contract.ts'
import { refusal } from './problem.ts'

/** A parsed condition header: `*`, or a list of entity tags. */
export type EntityTags = { any: true } | { any: false; tags: EntityTag[] }

type EntityTag = { weak: boolean; tag: string }

const list = /^(?:W\/)?"[!#-~\u0080-\u00ff]*"(?:[\t ]*,[\t ]*(?:W\/)?"[!#-~\u0080-\u00ff]*")*$/u
const entityTag = /(W\/)?("[^"]*")/gu

/** Parses `If-Match` or `If-None-Match` (RFC 9110, 13.1). Returns `undefined` if it is malformed. */
export function parseEntityTags(header: string): EntityTags | undefined {
  if (header === '*') return { any: true }
  if (!list.test(header)) return undefined
  const tags = Array.from(header.matchAll(entityTag), ([, weak, tag = '']) => ({
    weak: weak !== undefined,
    tag,
  }))
  return { any: false, tags }
}

/** Returns true if a strong tag matches `version`, as `If-Match` requires. Weak tags never match. */
export const matchesStrongly = (condition: EntityTags, version: number): boolean =>
  condition.any || condition.tags.some(({ weak, tag }) => !weak && tag === etagOf(version))

/** Returns true if a tag matches `etag`, both strong or weak, as `If-None-Match` requires. */
export const matchesWeakly = (condition: EntityTags, etag: string): boolean =>
  condition.any || condition.tags.some(({ tag }) => tag === etag.replace(/^W\//u, ''))

/** The precondition of a save, and the key that identifies a repeated save. */
export type SaveConditions = { ifMatch: EntityTags; key: string }

/**
 * Reads `If-Match` and `Idempotency-Key` of a save. `If-Match: *` is refused: it would overwrite any
 * version, and a save must name the version that it started from.
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
