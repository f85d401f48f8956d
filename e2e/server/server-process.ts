import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'

const main = join(import.meta.dirname, '..', '..', 'dist-server', 'main.js')

/** A running server: the build in `dist-server`, as a process of its own. */
export type ServerProcess = {
  url: string
  /** The lines of its log so far. */
  log: readonly string[]
  /** Sends a signal, and returns the exit code, or the signal that ended the process. */
  end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<number | string>
}

function spawnServer(environment: Record<string, string>, folder: string): ChildProcess {
  return spawn(process.execPath, [main], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

const endOf = async (child: ChildProcess): Promise<number | string> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode ?? child.signalCode ?? 0
}

/** Starts a server in `folder`, which holds its data, and waits until it listens. */
export async function startServer(
  environment: Record<string, string>,
  folder: string,
): Promise<ServerProcess> {
  const child = spawnServer(environment, folder)
  const log: string[] = []
  const url = await new Promise<string>((resolve, reject) => {
    if (!child.stdout || !child.stderr) throw new Error('the server has no output')
    createInterface(child.stdout).on('line', (line) => {
      log.push(line)
      const started = /"event":"started","url":"([^"]+)"/u.exec(line)?.[1]
      if (started !== undefined) resolve(started)
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => reject(new Error(text)))
  })
  return {
    url,
    log,
    end: (signal) => {
      child.kill(signal)
      return endOf(child)
    },
  }
}

/** Returns what a server that does not start says, and its exit code. */
export async function failedStart(environment: Record<string, string>, folder: string) {
  const child = spawnServer(environment, folder)
  let text = ''
  child.stderr?.setEncoding('utf8').on('data', (more: string) => (text += more))
  await once(child, 'close')
  return { text, code: child.exitCode }
}
