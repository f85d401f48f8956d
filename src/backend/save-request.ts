import * as z from 'zod/mini'
import { saveRequestSchema, type FieldError, type SaveRequest } from '../api/contract.ts'
import type { LocatedJson } from '../json/locate-json.ts'
import { checkSettings } from '../policy/check-settings.ts'
import { invalidSettings } from './problem.ts'

/** A save but its settings, which have a check of their own. */
const envelopeSchema = z.extend(saveRequestSchema, { settings: z.unknown() })

/** The place that `path` leads to (RFC 6901). */
const pointerOf = (path: readonly string[]) =>
  path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** One place of a save that is wrong; `path` leads there from the body's top. */
export function fieldError(path: readonly string[], code: FieldError['code']): FieldError {
  const pointer = pointerOf(path)
  return { pointer, code, detail: `What stands at "${pointer}" is refused: ${code}.` }
}

/** The place of `path` in the body, as a pointer into the settings where it leads into them. */
const inSettings = (path: readonly string[]) =>
  path[0] === 'settings' && path.length > 1 ? path.slice(1) : path

function envelopeErrors(issue: z.core.$ZodIssue): FieldError[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => fieldError([...path, key], 'unknownKey'))
  }
  if (path[0] === 'origin') {
    return [fieldError(path, issue.input === undefined ? 'required' : 'notOneOf')]
  }
  if (path[0] === 'reason') {
    return [fieldError(path, issue.code === 'too_big' ? 'reasonTooLong' : 'notText')]
  }
  if (path[0] === 'restores') {
    return [fieldError(path, issue.code === 'too_small' ? 'noSuchVersion' : 'notWholeNumber')]
  }
  return [fieldError(path, 'notAnObject')]
}

/** A save that restores says which version; any other one restores none. */
function restoresErrors({ origin, restores }: z.infer<typeof envelopeSchema>): FieldError[] {
  if (origin === 'restored') {
    return restores === undefined ? [fieldError(['restores'], 'required')] : []
  }
  return restores === undefined ? [] : [fieldError(['restores'], 'notRestored')]
}

/** Half of a surrogate pair is no text; it would come out of UTF-8 as something else. */
const isWellFormed = (text: string) => !/\p{Cs}/u.test(text)

/**
 * Believes in the body of a save. A key that stands twice is refused before anything else: what
 * was meant cannot be known.
 *
 * @throws {Refusal} `invalidSettings`, with everything that is wrong
 */
export function readSave({ value, duplicates }: LocatedJson): SaveRequest {
  if (duplicates.length > 0) {
    const doubled = duplicates.map(({ path }) => fieldError(inSettings(path), 'duplicateKey'))
    throw invalidSettings(doubled)
  }
  const envelope = envelopeSchema.safeParse(value, { reportInput: true })
  const errors = envelope.success
    ? restoresErrors(envelope.data)
    : envelope.error.issues.flatMap(envelopeErrors)
  if (envelope.success && !isWellFormed(envelope.data.reason ?? '')) {
    errors.push(fieldError(['reason'], 'notText'))
  }
  const body = z.object({ settings: z.unknown() }).safeParse(value)
  if (!body.success) throw invalidSettings(errors)
  const settings = checkSettings(body.data.settings)
  if (!settings.ok) {
    errors.push(
      ...settings.issues.map(({ path, code }) =>
        fieldError(inSettings(['settings', ...path]), code),
      ),
    )
  }
  if (!envelope.success || !settings.ok || errors.length > 0) throw invalidSettings(errors)
  return { ...envelope.data, settings: settings.settings }
}
