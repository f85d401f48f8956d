/**
 * The outcome of a check. `seconds` is the time that it took; a check without it was not run.
 *
 * @typedef {{ name: string, passed: number, failed: number, seconds?: number }} Outcome
 */

/**
 * @param {readonly Outcome[]} outcomes
 * @param {'passed' | 'failed'} key
 */
const total = (outcomes, key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0)

/**
 * Returns `true` if every check passed.
 *
 * @param {readonly Outcome[]} outcomes
 */
export const allPassed = (outcomes) => outcomes.length > 0 && total(outcomes, 'failed') === 0

/**
 * Returns the summary: a table with a line for each check, and the totals as the last line.
 *
 * @param {readonly Outcome[]} outcomes
 * @returns {string}
 */
export function summary(outcomes) {
  const rows = outcomes.map(({ name, passed, failed, seconds }) => [
    failed === 0 ? 'ok' : 'FAILED',
    name,
    `${passed} passed`,
    `${failed} failed`,
    seconds === undefined ? 'not run' : `${seconds.toFixed(1)} s`,
  ])
  const widths = [0, 1, 2, 3, 4].map((at) =>
    Math.max(0, ...rows.map((row) => row[at]?.length ?? 0)),
  )
  const lines = rows.map((row) =>
    row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))),
  )
  return [
    ...lines.map((cells) => cells.join('  ')),
    '',
    `${total(outcomes, 'passed')} passed, ${total(outcomes, 'failed')} failed`,
  ].join('\n')
}
