// `npm run serve`: builds the server and its page, and starts it on a free port, from 8080 on.
import { createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { buildPage, buildServer } from './build-server.mjs'
import { folderProblem, root } from './folder-problem.mjs'

const host = process.env['HOST'] ?? 'localhost'

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })

/**
 * @param {number} from
 * @returns {Promise<number>}
 */
const freePort = async (from) => ((await isFree(from)) ? from : await freePort(from + 1))

/** Builds the server and its page, and starts it in this process. */
async function serve() {
  await buildServer()
  const isHelp = process.argv.includes('--help')
  if (!isHelp) {
    await buildPage()
    process.env['PORT'] ??= String(await freePort(8080))
  }
  await import(pathToFileURL(join(root, 'dist-server', 'main.js')).href)
  if (!isHelp && process.exitCode === undefined) {
    process.stdout.write(`\nEnd session behavior is at http://${host}:${process.env['PORT']}/\n`)
  }
}

const problem = folderProblem(root)
if (problem === undefined) await serve()
else {
  process.stderr.write(`${problem}\n`)
  process.exitCode = 1
}
