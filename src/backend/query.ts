import * as z from 'zod/mini'
import { refusal } from './problem.ts'

/**
 * The query of a request, each name once and among `names`.
 *
 * @throws {Refusal} `invalidRequest`
 */
export function readQuery<Name extends string>(
  { url }: Request,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const query = [...new URL(url).searchParams]
  const read: Partial<Record<Name, string>> = {}
  for (const [name, value] of query) {
    const known = names.find((one) => one === name)
    if (known === undefined || read[known] !== undefined) {
      throw refusal('invalidRequest', `The query takes ${names.join(', ')}, each once.`)
    }
    read[known] = value
  }
  return read
}

/**
 * A whole number from 1 to `max`, in plain decimal digits.
 *
 * @throws {Refusal} `invalidRequest`
 */
export function readNumber(name: string, text: string, max: number): number {
  const number = /^[1-9]\d{0,15}$/u.test(text) ? Number(text) : Infinity
  if (number <= max) return number
  throw refusal('invalidRequest', `"${name}" must be a whole number from 1 to ${max}.`)
}

const instant = z.iso.datetime()

/**
 * An instant in UTC, as `2026-11-22T10:00:00Z`, in milliseconds since 1970.
 *
 * @throws {Refusal} `invalidRequest`
 */
export function readInstant(name: string, text: string): number {
  if (instant.safeParse(text).success) return Date.parse(text)
  throw refusal('invalidRequest', `"${name}" must be an instant such as 2026-11-22T10:00:00Z.`)
}
