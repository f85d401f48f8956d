import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A PostgreSQL server of the tests, in a temporary folder. */
export type Cluster = {
  url: string
  start: () => Promise<void>
  /** Stops it: `SIGINT` as an administrator does, `SIGQUIT` as a crash does. */
  stop: (signal: 'SIGINT' | 'SIGQUIT') => Promise<void>
  /** Stops it and deletes its folder. */
  remove: () => Promise<void>
}

const debianFolder = '/usr/lib/postgresql'

/** Returns the folder of PostgreSQL's programs, or `undefined` if there is none. */
export function postgresPrograms(): string | undefined {
  const debian = existsSync(debianFolder)
    ? readdirSync(debianFolder)
        .toSorted((a, b) => Number(b) - Number(a))
        .map((version) => join(debianFolder, version, 'bin'))
    : []
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...debian]
  return folders.find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))),
  )
}

/** PostgreSQL refuses to run as root. Returns the user that runs it instead of root. */
function otherUser() {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
  const [, uid, gid] = /^postgres:[^:]*:(\d+):(\d+):/mu.exec(users) ?? []
  if (uid === undefined || gid === undefined) throw new Error('there is no user "postgres"')
  return { uid: Number(uid), gid: Number(gid) }
}

/** Resolves when a process says `words`. Rejects with everything that it said if it ends first. */
async function untilItSays(child: ChildProcess, words: string): Promise<void> {
  let said = ''
  for await (const chunk of child.stderr ?? []) {
    said += String(chunk)
    if (said.includes(words)) return
  }
  throw new Error(said)
}

/** Creates a PostgreSQL server that listens on a socket in its folder only, and starts it. */
export async function startCluster(programs: string): Promise<Cluster> {
  const user = otherUser()
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  let server: ChildProcess | undefined

  const run = (program: string, ...args: string[]) =>
    spawn(join(programs, program), args, {
      ...user,
      cwd: folder,
      env: { LC_ALL: 'C' },
      stdio: ['ignore', 'ignore', 'pipe'],
    })

  async function start(): Promise<void> {
    server = run('postgres', '-D', data, '-k', folder, '-c', 'listen_addresses=')
    await untilItSays(server, 'ready to accept connections')
    server.stderr?.resume()
  }

  async function stop(signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
    if (!server) return
    const ended = once(server, 'exit')
    server.kill(signal)
    await ended
    server = undefined
  }

  const creating = run(
    'initdb',
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-sync',
  )
  creating.stderr.resume()
  const ended: unknown[] = await once(creating, 'exit')
  if (ended[0] !== 0) throw new Error(`initdb ended with ${String(ended[0])}`)
  await start()
  return {
    url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
    start,
    stop,
    remove: async () => {
      await stop('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
