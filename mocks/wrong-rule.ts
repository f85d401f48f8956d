import { invalidSettings, Refusal } from '../src/backend/problem.ts'
import { isRule } from './rules.ts'
import { seedNames } from './seeds.ts'

/**
 * A kind of rule: its values, a description of them, or neither if it takes none. `isGeneral` if it
 * takes no prefix and no `*N`.
 */
type Kind = { values?: readonly string[]; takes?: string; example: string; isGeneral?: true }

const upTo7Digits = 'with 1 to 7 digits'

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  [
    'status',
    { takes: 'an HTTP status from 400 to 599, except 405 and 412', example: 'status=503' },
  ],
  ['delay', { takes: `a whole number of milliseconds ${upTo7Digits}`, example: 'delay=300' }],
  ['cut', { values: ['before', 'after'], example: 'cut=after' }],
  ['body', { values: ['html', 'truncated', 'unknown', 'newer'], example: 'body=html' }],
  ['overtaken', { example: 'overtaken' }],
  ['hang', { example: 'hang' }],
  [
    'retry-after',
    {
      takes: `a whole number of seconds ${upTo7Digits}`,
      example: 'status=503;retry-after=20',
      isGeneral: true,
    },
  ],
  [
    'retry-at',
    {
      takes: `a whole number of seconds ${upTo7Digits}`,
      example: 'status=503;retry-at=20',
      isGeneral: true,
    },
  ],
  ['storage', { values: ['full', 'denied'], example: 'storage=full', isGeneral: true }],
  ['user', { takes: 'a name, “viewer” or “none”', example: 'user=viewer', isGeneral: true }],
  [
    'now',
    { takes: 'an instant in ISO 8601', example: 'now=2026-11-22T10:00:00Z', isGeneral: true },
  ],
  ['seed', { values: seedNames, example: 'seed=article', isGeneral: true }],
])

/** Returns how many characters differ between two texts (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1]
    for (const [j, other] of Array.from(b).entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** Returns a question that names the choice nearest to `text`, if one is near. */
function didYouMean(text: string, choices: readonly string[]): string[] {
  const distances = choices.map((choice) => distance(text.toLowerCase(), choice.toLowerCase()))
  const least = Math.min(...distances)
  const nearest = choices[distances.indexOf(least)]
  return nearest !== undefined && least <= Math.max(2, nearest.length / 2)
    ? [`Did you mean “${nearest}”?`]
    : []
}

const listOf = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names)

/** Returns what is wrong with the value of a rule of the given kind. */
function valueSentences(name: string, value: string | undefined, kind: Kind): string[] {
  const { values, takes, example } = kind
  if (values !== undefined) {
    const wrong = `“${value ?? ''}” is not a value of the rule “${name}”.`
    return [wrong, ...didYouMean(value ?? '', values), `Its values are ${listOf(values)}.`]
  }
  return takes === undefined
    ? [`The rule “${name}” takes no value.`]
    : [`The rule “${name}” takes ${takes}, as in “${example}”.`]
}

const loose = /^(?:(?<prefix>[^:=*]*):)?(?<name>[^=*]*?)(?<value>=[^*]*)?(?<times>\*.*)?$/su

/** Returns what is wrong with the first wrong rule of a string, in whole sentences. */
function sentencesOn(rule: string): string[] {
  if (rule.startsWith('&')) {
    return [`Write “;${rule.slice(1)}” instead of “${rule}”, because “;” separates rules.`]
  }
  const { prefix, name = '', value, times } = loose.exec(rule)?.groups ?? {}
  const kind = kinds.get(name)
  if (kind === undefined) {
    const names = [...kinds.keys()]
    const wrong = `The mock backend has no rule “${rule}”.`
    return [wrong, ...didYouMean(name.trim(), names), `The rules are ${listOf(names)}.`]
  }
  if (!isRule(`${name}${value ?? ''}`)) return valueSentences(name, value?.slice(1), kind)
  if (kind.isGeneral && (prefix ?? times) !== undefined) {
    return [
      `Write “${name}${value ?? ''}” without a prefix and without “*”: it is for all requests.`,
    ]
  }
  if (prefix !== undefined && !['get', 'put', 'me'].includes(prefix)) {
    return [`“${prefix}:” is not a prefix of a rule. The prefixes are get:, put: and me:.`]
  }
  if (times !== undefined) {
    return [`In “${rule}”, a whole number from 1 must follow the “*”, as in “${kind.example}*1”.`]
  }
  return [`The rule “${rule}” needs a rule for “status”, as in “${kind.example}”.`]
}

/** Creates the refusal of every request while there is a wrong rule. */
export function wrongRule(rule: string): Refusal {
  const detail = sentencesOn(rule).join(' ')
  // The page shows the details of this problem, and does not repeat the request.
  const { problem } = invalidSettings([{ pointer: '', code: 'notOneOf', detail }])
  return new Refusal({ ...problem, detail })
}
