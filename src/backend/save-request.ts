import * as z from 'zod/mini'
import { saveRequestSchema, type FieldError, type SaveRequest } from '../api/contract.ts'
import type { LocatedJson } from '../json/locate-json.ts'
import { checkSettings } from '../policy/check-settings.ts'
import { invalidSettings } from './problem.ts'

/** The body of a save, except for the settings, which `checkSettings` checks. */
const envelopeSchema = z.extend(saveRequestSchema, { settings: z.unknown() })

/** Returns `path` as a JSON pointer (RFC 6901). */
const pointerOf = (path: readonly string[]) =>
  path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Creates a field error. `path` starts at the root of the body, or at the settings. */
export function fieldError(path: readonly string[], code: FieldError['code']): FieldError {
  const pointer = pointerOf(path)
  return { pointer, code, detail: `The value at "${pointer}" is refused: ${code}.` }
}

/** Returns a path of the body as a path of the settings if it leads into them. */
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

/** Requires `restores` for the origin `restored`, and refuses it for every other origin. */
function restoresErrors({ origin, restores }: z.infer<typeof envelopeSchema>): FieldError[] {
  if (origin === 'restored') {
    return restores === undefined ? [fieldError(['restores'], 'required')] : []
  }
  return restores === undefined ? [] : [fieldError(['restores'], 'notRestored')]
}

/** Returns false for text with lone surrogates, which UTF-8 cannot encode. */
const isWellFormed = (text: string) => !/\p{Cs}/u.test(text)

/**
 * Validates the body of a save. Duplicate keys are refused first, because the intended value is
 * unknown.
 *
 * @throws {Refusal} `invalidSettings`, with every error
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
