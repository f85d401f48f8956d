import { describe, expect, test } from 'vitest'
import { countPlaywright, countVitest, resultOf } from './reports.mjs'

/** @param {string[]} statuses */
const vitestFile = (...statuses) => ({
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
})

/**
 * @param {string} status
 * @param {string} [expectedStatus]
 */
const playwrightSpec = (status, expectedStatus = 'passed') => ({
  tests: [{ status, expectedStatus }],
})

describe('the report of the unit tests', () => {
  test('every test that passed counts, over all files', () => {
    const report = { testResults: [vitestFile('passed', 'passed'), vitestFile('passed')] }
    expect(countVitest(report)).toEqual({ passed: 3, failed: 0 })
  })

  test.each(['failed', 'skipped', 'pending', 'todo', 'disabled'])(
    '%s counts as failed',
    (status) => {
      const report = { testResults: [vitestFile('passed', status)] }
      expect(countVitest(report)).toEqual({ passed: 1, failed: 1 })
    },
  )

  test('a file that failed before its first test counts as one', () => {
    const report = { testResults: [{ status: 'failed', assertionResults: [] }] }
    expect(countVitest(report)).toEqual({ passed: 0, failed: 1 })
  })

  test('a file that failed outside its tests counts as one more', () => {
    const report = { testResults: [{ ...vitestFile('passed'), status: 'failed' }] }
    expect(countVitest(report)).toEqual({ passed: 1, failed: 1 })
  })
})

describe('the report of the end-to-end tests', () => {
  test('tests count at every depth', () => {
    const report = {
      suites: [
        {
          specs: [playwrightSpec('expected')],
          suites: [{ specs: [playwrightSpec('expected'), playwrightSpec('unexpected')] }],
        },
      ],
      errors: [],
    }
    expect(countPlaywright(report)).toEqual({ passed: 2, failed: 1 })
  })

  test.each([
    ['unexpected', 'passed'],
    ['flaky', 'passed'],
    ['skipped', 'skipped'],
    ['expected', 'failed'],
  ])('%s where %s was expected counts as failed', (status, expectedStatus) => {
    const report = { suites: [{ specs: [playwrightSpec(status, expectedStatus)] }] }
    expect(countPlaywright(report)).toEqual({ passed: 0, failed: 1 })
  })

  test('an error outside the tests counts as one that failed', () => {
    expect(countPlaywright({ suites: [], errors: [{ message: 'no browser' }] })).toEqual({
      passed: 0,
      failed: 1,
    })
  })
})

describe('the result of a check', () => {
  test('is what was counted', () => {
    const count = { passed: 5, failed: 2 }
    expect(resultOf({ count, exitCode: 1 })).toEqual(count)
    expect(resultOf({ count: { passed: 5, failed: 0 }, exitCode: 0 })).toEqual({
      passed: 5,
      failed: 0,
    })
  })

  test('no test at all is a failure', () => {
    expect(resultOf({ exitCode: 0 })).toEqual({ passed: 0, failed: 1 })
    for (const report of [undefined, null, 'x', {}, { testResults: {} }, { testResults: [] }]) {
      expect(resultOf({ count: countVitest(report), exitCode: 0 }).failed).toBe(1)
      expect(resultOf({ count: countPlaywright(report), exitCode: 0 }).failed).toBe(1)
    }
  })

  test('a command that failed though every test passed is a failure', () => {
    expect(resultOf({ count: { passed: 5, failed: 0 }, exitCode: 1 })).toEqual({
      passed: 5,
      failed: 1,
    })
  })
})
