/**
 * The numbers of results that passed and that failed. Anything but a clean pass counts as a failure:
 * a skipped test, a todo, a test that passed only on a retry, and one that is expected to fail.
 *
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * Returns a property of a value that was read from JSON, or `undefined` if there is none.
 *
 * @param {unknown} value
 * @param {string} key
 * @returns {unknown}
 */
const get = (value, key) =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

/**
 * Returns a property that is a list, or an empty list if there is none.
 *
 * @param {unknown} value
 * @param {string} key
 * @returns {unknown[]}
 */
function list(value, key) {
  const items = get(value, key)
  return Array.isArray(items) ? items : []
}

/**
 * @param {readonly boolean[]} results
 * @returns {Count}
 */
function countOf(results) {
  const passed = results.filter(Boolean).length
  return { passed, failed: results.length - passed }
}

/**
 * Counts the tests in a report of Vitest's JSON reporter. A file that failed outside its tests counts
 * as one failure.
 *
 * @param {unknown} report
 * @returns {Count}
 */
export function countVitest(report) {
  const results = list(report, 'testResults').flatMap((file) => {
    const tests = list(file, 'assertionResults').map((test) => get(test, 'status') === 'passed')
    const failedOutside = get(file, 'status') !== 'passed' && tests.every(Boolean)
    return failedOutside ? [...tests, false] : tests
  })
  return countOf(results)
}

/**
 * @param {unknown} suite
 * @returns {unknown[]}
 */
function testsIn(suite) {
  const own = list(suite, 'specs').flatMap((spec) => list(spec, 'tests'))
  return [...own, ...list(suite, 'suites').flatMap(testsIn)]
}

/**
 * Counts the tests in a report of Playwright's JSON reporter. Every error outside a test counts as one
 * failure.
 *
 * @param {unknown} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  const tests = testsIn(report).map(
    (test) => get(test, 'status') === 'expected' && get(test, 'expectedStatus') === 'passed',
  )
  return countOf([...tests, ...list(report, 'errors').map(() => false)])
}

/**
 * Returns the result of a check whose command ended with `exitCode`. A run without tests is a failure,
 * and so is a command that failed although every test passed (coverage, an error outside the tests).
 *
 * @param {{ count?: Count | undefined, exitCode: number }} run
 * @returns {Count}
 */
export function resultOf({ count = { passed: 0, failed: 0 }, exitCode }) {
  const isBroken = count.failed === 0 && (exitCode !== 0 || count.passed === 0)
  return isBroken ? { ...count, failed: 1 } : count
}
