import { countPlaywright, countVitest } from './reports.mjs'

/**
 * A check: a shell command with the installed tools on its path. Counts as one result or, with a
 * report, as one for each test in the report. `needs` names a check without which this one cannot run.
 *
 * @typedef {object} Check
 * @property {string} name
 * @property {string} command
 * @property {{ file: string, count: (report: unknown) => import('./reports.mjs').Count }} [report]
 * @property {string} [needs]
 */

/** Writes the types of all style sheets, so that a check never reads outdated types. */
const typeStyleSheets = 'vite-css-modules --silent'

/**
 * Every check, in the order in which they run: the quick ones first.
 *
 * @type {readonly Check[]}
 */
export const checks = [
  {
    name: 'types',
    command: `${typeStyleSheets} && tsc -p . && tsc -p src/server && tsc -p e2e && tsc -p .ci`,
  },
  // oxlint skips folders whose names begin with a dot, unless they are named.
  {
    name: 'lint',
    command: `${typeStyleSheets} && oxlint --deny-warnings --report-unused-disable-directives . .ci && knip -c .ci/knip.mjs --no-progress`,
  },
  { name: 'format', command: 'prettier --check .' },
  {
    name: 'unit',
    command:
      'vitest run --coverage --reporter=default --reporter=json --outputFile.json=.results/unit.json',
    report: { file: '.results/unit.json', count: countVitest },
  },
  { name: 'build', command: 'vite build && node .ci/build-server.mjs' },
  {
    name: 'e2e',
    command: 'node node_modules/playwright/cli.js test -c e2e',
    report: { file: '.results/e2e.json', count: countPlaywright },
    needs: 'build',
  },
]

/**
 * Returns the checks with these names and the checks that they need, in the order of {@link checks}.
 * Without names, returns all of them.
 *
 * @param {readonly string[]} names
 * @throws {Error} when a name is unknown; the message lists the known names
 */
export function checksNamed(names) {
  const unknown = names.find((name) => !checks.some((check) => check.name === name))
  if (unknown !== undefined) {
    const known = checks.map((check) => check.name).join(', ')
    throw new Error(`There is no check "${unknown}". The checks are: ${known}.`)
  }
  if (names.length === 0) return checks
  const wanted = new Set(names)
  for (const { name, needs } of checks) {
    if (wanted.has(name) && needs !== undefined) wanted.add(needs)
  }
  return checks.filter(({ name }) => wanted.has(name))
}
