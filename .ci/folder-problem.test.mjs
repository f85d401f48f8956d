import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { folderProblem } from './folder-problem.mjs'

const root = resolve(import.meta.dirname, '..')
const top = mkdtempSync(join(tmpdir(), 'folder-'))

afterAll(() => rmSync(top, { recursive: true }))

/**
 * Excludes tests, so that a check that runs despite the problem does not start them again.
 *
 * @param {string} file
 */
const isNoTest = (file) => !file.endsWith('.test.mjs')

/**
 * Runs a command in a folder of this name, with a copy of the files that the commands need.
 *
 * @param {string} name
 * @param {string} command
 */
function runIn(name, command) {
  const folder = join(top, name)
  for (const part of ['.ci', 'package.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true, filter: isNoTest })
  }
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: folder,
    encoding: 'utf8',
    shell: true,
    timeout: 30_000,
  })
  return { status, stdout, output: stdout + stderr }
}

describe('a folder with an unusual name', () => {
  test.each(['#', '?'])('%s is a problem, and the message names it', (sign) => {
    expect(folderProblem(`/home/dana/a${sign}b`)).toContain(`"${sign}"`)
    expect(folderProblem(`/home/dana/a${sign}b`)).toContain(`/home/dana/a${sign}b`)
  })

  test.each(['/home/dana/a b', '/home/dana/50%', '/home/dana/a%23b', 'C:\\Users\\dana\\[a]*'])(
    '%s is no problem',
    (folder) => {
      expect(folderProblem(folder)).toBeUndefined()
    },
  )

  test.each([
    ['npm start', 'node .ci/start.mjs'],
    ['npm test', 'node .ci/check.mjs'],
    ['npm run build', 'npm run build'],
    ['npm run dev', 'npm run dev'],
  ])('%s fails with one sentence', (_, command) => {
    const { status, output } = runIn('a#b', command)
    expect(status).toBe(1)
    expect(output).toContain(`The path of this folder contains "#": ${join(top, 'a#b')}.`)
    expect(output).not.toMatch(/^\s+at /mu)
  })

  test('npm test still ends with its totals', () => {
    expect(runIn('a?b', 'node .ci/check.mjs').stdout).toMatch(/\n0 passed, 1 failed\n$/u)
  })
})
