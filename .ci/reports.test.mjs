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
  test('counts the passed tests of all files', () => {
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

  test('counts a file that failed before its first test as one failure', () => {
    const report = { testResults: [{ status: 'failed', assertionResults: [] }] }
    expect(countVitest(report)).toEqual({ passed: 0, failed: 1 })
  })

  test('counts a file that failed outside its tests as one more failure', () => {
    const report = { testResults: [{ ...vitestFile('passed'), status: 'failed' }] }
    expect(countVitest(report)).toEqual({ passed: 1, failed: 1 })
  })
})

describe('the report of the end-to-end tests', () => {
  test('counts tests at every depth', () => {
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
  ])('counts %s as failed where %s was expected', (status, expectedStatus) => {
    const report = { suites: [{ specs: [playwrightSpec(status, expectedStatus)] }] }
    expect(countPlaywright(report)).toEqual({ passed: 0, failed: 1 })
  })

  test('counts an error outside the tests as one failure', () => {
    expect(countPlaywright({ suites: [], errors: [{ message: 'no browser' }] })).toEqual({
      passed: 0,
      failed: 1,
    })
  })
})

describe('the result of a check', () => {
  test('is the count', () => {
    const count = { passed: 5, failed: 2 }
    expect(resultOf({ count, exitCode: 1 })).toEqual(count)
    expect(resultOf({ count: { passed: 5, failed: 0 }, exitCode: 0 })).toEqual({
      passed: 5,
      failed: 0,
    })
  })

  test('is a failure without tests', () => {
    expect(resultOf({ exitCode: 0 })).toEqual({ passed: 0, failed: 1 })
    for (const report of [undefined, null, 'x', {}, { testResults: {} }, { testResults: [] }]) {
      expect(resultOf({ count: countVitest(report), exitCode: 0 }).failed).toBe(1)
      expect(resultOf({ count: countPlaywright(report), exitCode: 0 }).failed).toBe(1)
    }
  })

  test('is a failure if the command failed although every test passed', () => {
    expect(resultOf({ count: { passed: 5, failed: 0 }, exitCode: 1 })).toEqual({
      passed: 5,
      failed: 1,
    })
  })
})
