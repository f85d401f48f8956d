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
 * Without tests, a check that runs after all runs none of these again.
 *
 * @param {string} file
 */
const isNoTest = (file) => !file.endsWith('.test.mjs')

/**
 * Runs a command in a copy of what the commands need, in a folder of this name.
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
  return { status, stdout, said: stdout + stderr }
}

describe('folder of an unusual name:', () => {
  test.each(['#', '?'])('%s stands in the way of Vite, and is named', (sign) => {
    expect(folderProblem(`/home/dana/a${sign}b`)).toContain(`"${sign}"`)
    expect(folderProblem(`/home/dana/a${sign}b`)).toContain(`/home/dana/a${sign}b`)
  })

  test.each(['/home/dana/a b', '/home/dana/50%', '/home/dana/a%23b', 'C:\\Users\\dana\\[a]*'])(
    '%s does not',
    (folder) => {
      expect(folderProblem(folder)).toBeUndefined()
    },
  )

  test.each([
    ['npm start', 'node .ci/start.mjs'],
    ['npm test', 'node .ci/check.mjs'],
    ['npm run build', 'npm run build'],
    ['npm run dev', 'npm run dev'],
  ])('%s says so in a sentence and fails', (_, command) => {
    const { status, said } = runIn('a#b', command)
    expect(status).toBe(1)
    expect(said).toContain(`The path of this folder has "#" in it: ${join(top, 'a#b')}.`)
    expect(said).not.toMatch(/^\s+at /mu)
  })

  test('npm test ends with its totals all the same', () => {
    expect(runIn('a?b', 'node .ci/check.mjs').stdout).toMatch(/\n0 passed, 1 failed\n$/u)
  })
})
