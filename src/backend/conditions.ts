import { etagOf } from '../api/contract.ts'

/** What a condition names: anything, or a list of entity tags. */
export type EntityTags = { any: true } | { any: false; tags: EntityTag[] }

type EntityTag = { weak: boolean; tag: string }

const list = /^(?:W\/)?"[!#-~\u0080-\u00ff]*"(?:[\t ]*,[\t ]*(?:W\/)?"[!#-~\u0080-\u00ff]*")*$/u
const entityTag = /(W\/)?("[^"]*")/gu

/** Reads `If-Match` or `If-None-Match` (RFC 9110, 13.1); `undefined` where it is malformed. */
export function parseEntityTags(header: string): EntityTags | undefined {
  if (header === '*') return { any: true }
  if (!list.test(header)) return undefined
  const tags = Array.from(header.matchAll(entityTag), ([, weak, tag = '']) => ({
    weak: weak !== undefined,
    tag,
  }))
  return { any: false, tags }
}

/** Whether a tag is that of `version`; a weak one never is (`If-Match`). */
export const matchesStrongly = (condition: EntityTags, version: number) =>
  condition.any || condition.tags.some(({ weak, tag }) => !weak && tag === etagOf(version))

/** Whether a tag is that of `version`, weak or not (`If-None-Match`). */
export const matchesWeakly = (condition: EntityTags, version: number) =>
  condition.any || condition.tags.some(({ tag }) => tag === etagOf(version))
