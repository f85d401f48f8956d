import { spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { delimiter, dirname, resolve } from 'node:path'
import process from 'node:process'
import { resultOf } from './reports.mjs'

const root = resolve(import.meta.dirname, '..')

/** Returns the environment of a check, with the installed tools first on the path. */
function toolEnvironment() {
  const path = [resolve(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter)
  return { ...process.env, PATH: path }
}

/**
 * Runs a command and shows its output as it arrives.
 *
 * @param {string} command
 * @returns {Promise<number>} the exit code; 1 if the command was killed or could not be started
 */
function run(command) {
  return new Promise((done) => {
    const child = spawn(command, {
      cwd: root,
      env: toolEnvironment(),
      shell: true,
      stdio: 'inherit',
    })
    child.on('error', (error) => {
      process.stderr.write(`${String(error)}\n`)
      done(1)
    })
    child.on('close', (code) => done(code ?? 1))
  })
}

/**
 * @param {string} file
 * @returns {Promise<unknown>} `undefined` if the command wrote no report
 */
async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Runs a check and counts what passed and what failed. Removes the report of an earlier run first, so
 * that it is never taken for the new one.
 *
 * @param {import('./checks.mjs').Check} check
 * @returns {Promise<import('./reports.mjs').Count>}
 */
export async function runCheck({ command, report }) {
  if (report === undefined) {
    const exitCode = await run(command)
    return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  }
  const file = resolve(root, report.file)
  await rm(file, { force: true })
  await mkdir(dirname(file), { recursive: true })
  const exitCode = await run(command)
  return resultOf({ count: report.count(await readReport(file)), exitCode })
}
