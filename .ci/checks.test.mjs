import { describe, expect, test } from 'vitest'
import { checks, checksNamed } from './checks.mjs'
import { allPassed, summary } from './summary.mjs'

/** @param {readonly { name: string }[]} some */
const namesOf = (some) => some.map(({ name }) => name)

describe('the checks that run', () => {
  test('are all checks if none is named', () => {
    expect(namesOf(checksNamed([]))).toEqual(['types', 'lint', 'format', 'unit', 'build', 'e2e'])
    expect(checksNamed([])).toBe(checks)
  })

  test('are the named ones, in the order of the checks', () => {
    expect(namesOf(checksNamed(['unit', 'lint']))).toEqual(['lint', 'unit'])
  })

  test('include those that a named one needs', () => {
    expect(namesOf(checksNamed(['e2e']))).toEqual(['build', 'e2e'])
  })

  test('cannot have an unknown name; the error lists the known names', () => {
    expect(() => checksNamed(['lint', 'typos'])).toThrow(/no check "typos".*types, lint, format/)
  })
})

describe('the summary', () => {
  const good = { name: 'lint', passed: 1, failed: 0, seconds: 2.345 }
  const bad = { name: 'unit', passed: 120, failed: 3, seconds: 10 }
  const notRun = { name: 'e2e', passed: 0, failed: 1 }

  test('ends with the totals', () => {
    expect(summary([good, bad, notRun]).split('\n')).toEqual([
      'ok      lint    1 passed  0 failed    2.3 s',
      'FAILED  unit  120 passed  3 failed   10.0 s',
      'FAILED  e2e     0 passed  1 failed  not run',
      '',
      '121 passed, 4 failed',
    ])
  })

  test('reports success only if something passed and nothing failed', () => {
    expect(allPassed([good])).toBe(true)
    expect(allPassed([good, bad])).toBe(false)
    expect(allPassed([])).toBe(false)
  })
})
