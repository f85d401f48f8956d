// `npm test`: runs the checks that its arguments name, or all of them, one after the other.
// Usage: node .ci/check.mjs [types] [lint] [format] [unit] [build] [e2e]
import process from 'node:process'
import { checksNamed } from './checks.mjs'
import { folderProblem, root } from './folder-problem.mjs'
import { runCheck } from './run-check.mjs'
import { allPassed, summary } from './summary.mjs'

/**
 * Runs the `wanted` checks in turn, even after one has failed. A check that needs a failed one is not
 * run and counts as failed.
 *
 * @param {readonly import('./checks.mjs').Check[]} wanted
 */
async function runAll(wanted) {
  /** @type {import('./summary.mjs').Outcome[]} */
  const outcomes = []
  for (const check of wanted) {
    const { name, needs } = check
    process.stdout.write(`\n── ${name}\n`)
    if (outcomes.some((outcome) => outcome.name === needs && outcome.failed > 0)) {
      process.stdout.write(`Not run because "${needs}" failed.\n`)
      outcomes.push({ name, passed: 0, failed: 1 })
    } else {
      const start = performance.now()
      const count = await runCheck(check)
      outcomes.push({ name, ...count, seconds: (performance.now() - start) / 1000 })
    }
  }
  return outcomes
}

try {
  const wanted = checksNamed(process.argv.slice(2))
  const problem = folderProblem(root)
  if (problem !== undefined) process.stderr.write(`${problem}\n`)
  // In such a folder, neither the unit tests nor the build can run.
  const outcomes =
    problem === undefined ? await runAll(wanted) : [{ name: 'folder', passed: 0, failed: 1 }]
  process.stdout.write(`\n── summary\n${summary(outcomes)}\n`)
  process.exitCode = allPassed(outcomes) ? 0 : 1
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
