import { expect, test } from 'vitest'
import { parseRules } from './rules.ts'
import { wrongRule } from './wrong-rule.ts'

test.each([
  ['statsu=500', 'has no rule “statsu=500”. Did you mean “status”? The rules are status, delay'],
  ['Delay=5', 'Did you mean “delay”?'],
  ['status = 503', 'Did you mean “status”?'],
  ['nonsense', 'has no rule “nonsense”. The rules are'],
  [
    'seed=artikel',
    '“artikel” is not a value of the rule “seed”. Did you mean “article”? Its values',
  ],
  ['seed=unlimited', 'fullUnlimited'],
  ['seed', '“” is not a value of the rule “seed”. Its values are defaults, article'],
  ['cut=during', 'Its values are before and after.'],
  ['delay=1s', 'takes a whole number of milliseconds with 1 to 7 digits, as in “delay=300”'],
  ['status=405', 'takes an HTTP status from 400 to 599, except 405 and 412'],
  ['hang=1', 'The rule “hang” takes no value.'],
  ['now=today', '“now=2026-11-22T10:00:00Z”'],
  ['post:status=503', '“post:” is not a prefix of a rule. The prefixes are get:, put: and me:.'],
  ['put:user=A', 'Write “user=A” without a prefix and without “*”'],
  ['user=A*1', 'Write “user=A” without a prefix and without “*”'],
  ['status=503*0', 'a whole number from 1 must follow the “*”, as in “status=503*1”'],
  ['retry-after=20', 'needs a rule for “status”, as in “status=503;retry-after=20”'],
  ['retry-at=20', 'needs a rule for “status”, as in “status=503;retry-at=20”'],
  ['&user=viewer', 'Write “;user=viewer” instead of “&user=viewer”'],
])('%s: %s', (rule, expected) => {
  expect(parseRules(rule)).toEqual({ ok: false, rule })
  const { problem } = wrongRule(rule)
  expect(problem.detail).toContain(expected)
  expect(problem.detail).toMatch(/^[A-Z“].*\.$/u)
  expect(problem).toMatchObject({ code: 'invalidSettings', errors: [{ detail: problem.detail }] })
})
