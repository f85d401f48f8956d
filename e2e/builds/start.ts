import { spawn, type ChildProcess } from 'node:child_process'
import { root } from './sources.ts'

function run(args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    // Colour codes would interrupt the printed URL.
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // Stops the process even if a test times out before it can do so.
  process.once('exit', () => child.kill())
  return child
}

/** Builds the page into `outDir`, with `env` added to the usual environment. */
export async function build(outDir: string, env: Record<string, string>): Promise<void> {
  const child = run(['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir], env)
  child.stdout.resume()
  const code = await new Promise((done) => child.on('close', done))
  if (code !== 0) throw new Error(`the build ended with ${String(code)}`)
}

/** A page that `npm start` serves. */
export type Started = { address: string; stop: () => Promise<void> }

/** Returns the URL that the command behind `npm start` prints. */
function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let output = ''
    child.stdout?.on('data', (chunk) => {
      output += String(chunk)
      const address = /http:\/\/localhost:\d+\S*(?=\s)/u.exec(output)?.[0]
      if (address !== undefined) done(address)
    })
    child.on('close', () => fail(new Error(`npm start ended without an address:\n${output}`)))
  })
}

/** Builds the page into `outDir` and serves it, as `npm start -- --base BASE` does. */
export async function start(outDir: string, base: string): Promise<Started> {
  const child = run(['.ci/start.mjs', '--base', base, '--outDir', outDir], {})
  const closed = new Promise((done) => child.on('close', done))
  const address = await addressFrom(child)
  return {
    address,
    stop: async () => {
      child.kill()
      await closed
    },
  }
}
