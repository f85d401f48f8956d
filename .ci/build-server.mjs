// `npm run build:server`: writes into dist-server the server, which `node dist-server/main.js` runs,
// and the page for its API.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { folderProblem, root } from './folder-problem.mjs'
import packageJson from '../package.json' with { type: 'json' }

const outDir = join(root, 'dist-server')

/** The packages outside of the bundle: they load native code, or look for some. */
const external = /** @type {const} */ (['libsql', 'pg'])

/** Builds the server, and a package.json from which npm installs what it needs elsewhere. */
export async function buildServer() {
  // Imports Vite only now, because it may not even load in a folder in which it cannot build.
  const { build } = await import('vite')
  await build({
    configFile: false,
    publicDir: false,
    root,
    build: {
      ssr: 'src/server/main.ts',
      outDir,
      emptyOutDir: false,
      target: 'node20',
      reportCompressedSize: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
    ssr: { noExternal: true, external: [...external] },
  })
  const { dependencies } = packageJson
  const versions = Object.fromEntries(external.map((name) => [name, dependencies[name]]))
  const manifest = { type: 'module', private: true, dependencies: versions }
  await writeFile(join(outDir, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

/** Builds the page for the API of the server that serves it. */
export async function buildPage() {
  const { build } = await import('vite')
  process.env['VITE_API_URL'] = '/api'
  await build({ build: { outDir: join(outDir, 'page'), emptyOutDir: true } })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problem = folderProblem(root)
  if (problem === undefined) {
    await buildServer()
    await buildPage()
  } else {
    process.stderr.write(`${problem}\n`)
    process.exitCode = 1
  }
}
