// `npm start`: builds the page and serves the build, with the mock backend unless VITE_API_URL names
// a real API. `vite build && vite preview` would pass an option to only one of the two commands; here
// --base, --mode and --outDir reach both.
import process from 'node:process'
import { parseArgs } from 'node:util'
import { folderProblem, root } from './folder-problem.mjs'

const usage =
  'Usage: npm start -- [--base /admin/] [--mode NAME] [--outDir FOLDER] [--port N] [--host NAME]'

/**
 * Builds the page and serves the build.
 *
 * @param {Record<'base' | 'mode' | 'outDir' | 'port' | 'host', string | undefined>} options
 */
async function start({ base, mode, outDir, port, host }) {
  // Imports Vite only now, because it may not even load in a folder in which it cannot build.
  const { build, preview } = await import('vite')
  const shared = {
    ...(base !== undefined && { base }),
    ...(mode !== undefined && { mode }),
    ...(outDir !== undefined && { build: { outDir } }),
  }
  await build(shared)
  const server = await preview({
    ...shared,
    // If the port is taken, Vite uses the next free one.
    preview: {
      ...(port !== undefined && { port: Number(port) }),
      ...(host !== undefined && { host }),
    },
  })
  process.stdout.write('\nEnd session behavior is at\n')
  server.printUrls()
}

/** Builds and serves with the options of the command line. */
async function startWithOptions() {
  const { base, mode, outDir, port, host } = parseArgs({
    options: {
      base: { type: 'string' },
      mode: { type: 'string' },
      outDir: { type: 'string' },
      port: { type: 'string' },
      host: { type: 'string' },
    },
  }).values
  await start({ base, mode, outDir, port, host })
}

const problem = folderProblem(root)
if (problem === undefined) {
  await startWithOptions().catch((/** @type {unknown} */ error) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`)
    process.exitCode = 1
  })
} else {
  process.stderr.write(`${problem}\n`)
  process.exitCode = 1
}
